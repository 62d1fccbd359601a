<?php
/**
 * One feed as the list needs it: its records, its language, its clock.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

/** Never throws, whatever the feed holds. */
final class Feed {
	/** Civil date in the zone of the feed. */
	public string $today;

	private array $feed;
	private array $languages;
	private \DateTimeZone $zone;
	/** List => id => record, for lists that were asked for. */
	private array $found = array();

	public function __construct( array $feed, string $language ) {
		$own             = is_string( $feed['defaultLanguage'] ?? null ) ? $feed['defaultLanguage'] : 'de';
		$this->feed      = $feed;
		$this->languages = array( strtolower( $language ), strtolower( strtok( $language, '-' ) ), strtolower( $own ), $own );
		try {
			$this->zone = new \DateTimeZone( is_string( $feed['timeZone'] ?? null ) ? $feed['timeZone'] : 'Europe/Berlin' );
		} catch ( \Exception $error ) {
			$this->zone = wp_timezone();
		}
		$this->today = wp_date( 'Y-m-d', null, $this->zone );
	}

	/** Items of a list that are records. */
	public function records( string $name ): array {
		return is_array( $this->feed[ $name ] ?? null ) ? array_filter( $this->feed[ $name ], 'is_array' ) : array();
	}

	/** Ended, expired and not yet published records are hidden, as in the widgets. */
	public function is_visible( array $record ): bool {
		$until = $this->day_of( $record['validUntil'] ?? null );
		$from  = $this->day_of( $record['publishFrom'] ?? null );
		return 'ended' !== ( $record['status'] ?? '' ) && ( '' === $until || $until >= $this->today ) && $from <= $this->today;
	}

	/** Text in the language of the site, else of the feed, else any: { text, lang }. Line breaks become spaces. */
	public function pick( $value ): array {
		$lang = end( $this->languages );
		if ( is_array( $value ) ) {
			$sides = array_filter( $value, 'is_string' );
			$lang  = (string) key( $sides );
			foreach ( $this->languages as $wanted ) {
				if ( isset( $sides[ $wanted ] ) ) {
					$lang = $wanted;
					break;
				}
			}
			$value = $sides[ $lang ] ?? '';
		}
		// Marks that turn the direction of what follows have no place in one line.
		$text = is_string( $value ) ? preg_replace( array( '/[\x{202A}-\x{202E}\x{2066}-\x{2069}]/u', '/\s+/u' ), array( '', ' ' ), $value ) : '';
		return array(
			'text' => trim( (string) $text ),
			'lang' => $lang,
		);
	}

	/** Name and town of an event's place; towns of an offer or a contact. */
	public function towns( array $record ): string {
		$ids   = (array) ( $record['placeIds'] ?? $record['placeId'] ?? array() );
		$towns = array();
		foreach ( array_slice( array_values( $ids ), 0, 3 ) as $id ) {
			$place   = $this->find( 'places', $id );
			$name    = isset( $record['start'] ) ? $this->pick( $place['name'] ?? null )['text'] : '';
			$towns[] = $name;
			$towns[] = $this->pick( is_array( $place['address'] ?? null ) ? ( $place['address']['city'] ?? null ) : null )['text'];
		}
		return implode( ', ', array_unique( array_filter( $towns, 'strlen' ) ) );
	}

	/** The first one named, or an empty record. */
	public function organization( array $record ): array {
		return $this->find( 'organizations', array_values( (array) ( $record['organizationIds'] ?? $record['organizationId'] ?? array() ) )[0] ?? null );
	}

	/** Whether a record keeps to filters: facet => codes, one of which has to fit. A town holds for all that is in it. */
	public function is_wanted( array $record, array $filters ): bool {
		foreach ( $filters as $facet => $codes ) {
			$own = array(
				'field'  => $record['fieldsOfAction'] ?? $record['topics'] ?? array(),
				'type'   => $record['types'] ?? $record['type'] ?? array(),
				'series' => $record['seriesId'] ?? array(),
				'town'   => array_merge( $this->municipalities( $record ), (array) ( $record['serviceArea'] ?? array() ) ),
			)[ $facet ];
			$own    = array_filter( array_filter( (array) $own, 'is_string' ), 'strlen' );
			$is_fit = (bool) array_intersect( $codes, $own );
			foreach ( 'town' === $facet ? $own : array() as $ags ) {
				foreach ( $codes as $code ) {
					$is_fit = $is_fit || 0 === strpos( $ags, $code ) || 0 === strpos( $code, $ags );
				}
			}
			if ( ! $is_fit ) {
				return false;
			}
		}
		return true;
	}

	private function municipalities( array $record ): array {
		$keys = array();
		foreach ( (array) ( $record['placeIds'] ?? $record['placeId'] ?? array() ) as $id ) {
			$keys[] = $this->find( 'places', $id )['ags'] ?? null;
		}
		return $keys;
	}

	private function find( string $name, $id ): array {
		if ( ! isset( $this->found[ $name ] ) ) {
			$this->found[ $name ] = array();
			foreach ( $this->records( $name ) as $record ) {
				if ( is_string( $record['id'] ?? null ) ) {
					$this->found[ $name ][ $record['id'] ] = $record;
				}
			}
		}
		return is_string( $id ) && isset( $this->found[ $name ][ $id ] ) ? $this->found[ $name ][ $id ] : array();
	}

	/** The civil date of a moment in the zone of the feed, or ''. */
	public function day_of( $moment ): string {
		$time = $this->time( $moment );
		return $time ? $time->format( 'Y-m-d' ) : '';
	}

	/** A day, or a day and a time, as this site writes them. */
	public function format( $moment ): string {
		$time   = $this->time( $moment );
		$format = get_option( 'date_format' );
		if ( $time && strlen( $moment ) > 10 ) {
			$format .= ', ' . get_option( 'time_format' );
		}
		return $time ? wp_date( $format, $time->getTimestamp(), $this->zone ) : '';
	}

	private function time( $moment ): ?\DateTimeImmutable {
		// Only these: PHP would take "tomorrow" for a date, too.
		if ( ! is_string( $moment ) || ! preg_match( '/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/', $moment ) ) {
			return null;
		}
		try {
			return ( new \DateTimeImmutable( $moment, $this->zone ) )->setTimezone( $this->zone );
		} catch ( \Exception $error ) {
			return null;
		}
	}
}
