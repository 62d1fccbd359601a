<?php
/**
 * From feeds to the lines of a plain list: title, link, place and date. Nothing of a feed is trusted to have the right
 * shape, and nothing is escaped here: that is markup.php's.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

const MAX_ENTRIES = 50;
const COLLECTIONS = array(
	'offer-finder'      => 'offers',
	'event-calendar'    => 'events',
	'contact-directory' => 'contacts',
);

/** @return array { entries: at most 50 of { title, lang, url, details, phone, mail, until }, more: int } */
function entries( string $widget, array $feeds, string $language, array $filters = array() ): array {
	$found = array();
	foreach ( $feeds as $feed ) {
		$feed   = new Feed( $feed, $language );
		$number = 0;
		foreach ( $feed->records( COLLECTIONS[ $widget ] ) as $record ) {
			$id    = is_scalar( $record['id'] ?? null ) ? (string) $record['id'] : '?' . count( $found );
			$entry = $feed->is_visible( $record ) && $feed->is_wanted( $record, $filters ) ? entry( $widget, $record, $feed ) : null;
			// As in the widgets, the first feed wins.
			if ( $entry && ! isset( $found[ $id ] ) ) {
				$found[ $id ] = $entry + array( 'number' => $number++ );
			}
		}
	}
	usort(
		$found,
		function ( $a, $b ) {
			return array( $a['order'], $a['number'] ) <=> array( $b['order'], $b['number'] );
		}
	);
	return array(
		'entries' => array_slice( $found, 0, MAX_ENTRIES ),
		'more'    => max( 0, count( $found ) - MAX_ENTRIES ),
	);
}

/** One line, or null for a record without a title and for an event that is over. */
function entry( string $widget, array $record, Feed $feed ): ?array {
	$title = $feed->pick( $record['contact-directory' === $widget && isset( $record['role'] ) ? 'role' : 'title'] ?? $record['name'] ?? null );
	if ( '' === $title['text'] ) {
		return null;
	}
	$entry = array(
		'title' => $title['text'],
		'lang'  => $title['lang'],
		'url'   => link_of( $record ) ?: link_of( $feed->organization( $record ) ),
		'phone' => '',
		'mail'  => '',
		'until' => '',
		'order' => '',
	);
	$when  = '';
	if ( 'event-calendar' === $widget ) {
		$date = dates( $record, $feed );
		if ( ! $date ) {
			return null;
		}
		list( $when, $entry['order'], $entry['until'] ) = $date;
	}
	if ( 'contact-directory' === $widget ) {
		$entry['phone'] = first( $record['phones'] ?? null, 'number' );
		$entry['mail']  = first( $record['emails'] ?? null, '' );
	}
	$status           = is_string( $record['status'] ?? null ) ? text( 'status-' . $record['status'] ) : '';
	$entry['details'] = implode( ' · ', array_filter( array( $when, $feed->towns( $record ), $status ), 'strlen' ) );
	return $entry;
}

/** The first string of a list of strings or of records with `$key`. */
function first( $list, string $key ): string {
	foreach ( is_array( $list ) ? $list : array() as $item ) {
		$value = is_array( $item ) ? ( $item[ $key ] ?? null ) : $item;
		if ( is_string( $value ) && '' !== trim( $value ) ) {
			return trim( $value );
		}
	}
	return '';
}

/** A page of the web about the record, or of the organization; what else a feed may call a link is left out. */
function link_of( array $record ): string {
	$links = is_array( $record['links'] ?? null ) ? $record['links'] : array();
	foreach ( array( 'url', 'joinUrl', 'appointmentUrl', 'contactFormUrl' ) as $name ) {
		$links[] = $record[ $name ] ?? null;
	}
	foreach ( $links as $link ) {
		$url = is_array( $link ) ? ( $link['url'] ?? null ) : $link;
		if ( is_string( $url ) && preg_match( '~^https?://[^/@]+(?:/|$)~i', $url ) ) {
			return $url;
		}
	}
	return '';
}

/** @return array|null { text, day to sort by, last day or '' }; null when it is over, or has no start. */
function dates( array $event, Feed $feed ): ?array {
	$start = $feed->day_of( $event['start'] ?? null );
	if ( '' === $start ) {
		return null;
	}
	$again = is_array( $event['recurrence'] ?? null ) ? $event['recurrence'] : array();
	$rule  = is_string( $again['rule'] ?? null ) ? $again['rule'] : '';
	if ( '' !== $rule || ! empty( $again['text'] ) ) {
		$last = '' === $rule ? '' : last_day( $rule, $start );
		if ( '' !== $last && $last < $feed->today ) {
			return null;
		}
		$words = $feed->pick( $again['text'] ?? null )['text'];
		if ( '' === $words ) {
			$words = text( 'regularly' );
		}
		if ( $start > $feed->today ) {
			/* translators: day */
			$words .= ', ' . sprintf( text( 'from' ), $feed->format( $start ) );
		}
		return array( $words, max( $start, $feed->today ), $last );
	}
	$days = array( $event['start'] );
	foreach ( is_array( $again['dates'] ?? null ) ? $again['dates'] : array() as $date ) {
		$days[] = $date;
	}
	sort( $days );
	$end = max( $start, $feed->day_of( $event['end'] ?? null ) );
	foreach ( $days as $date ) {
		$day  = $feed->day_of( $date );
		$last = $date === $event['start'] ? $end : $day;
		if ( '' !== $day && $last >= $feed->today ) {
			$text = $feed->format( $date );
			if ( $last > $day ) {
				$text .= ' – ' . $feed->format( $last );
			}
			return array( $text, $day, max( $end, $feed->day_of( end( $days ) ) ) );
		}
	}
	return null;
}

/** No day of a rule comes after this one; '' when it has no end. Counts are taken at their longest. */
function last_day( string $rule, string $start ): string {
	if ( preg_match( '/UNTIL=(\d{4})(\d\d)(\d\d)/i', $rule, $until ) ) {
		return "$until[1]-$until[2]-$until[3]";
	}
	if ( ! preg_match( '/COUNT=(\d{1,4})/i', $rule, $count ) || ! preg_match( '/FREQ=(DAI|WEEK|MONTH|YEAR)LY/i', $rule, $unit ) ) {
		return '';
	}
	$days     = array( 'DAI' => 1, 'WEEK' => 7, 'MONTH' => 31, 'YEAR' => 366 )[ strtoupper( $unit[1] ) ];
	$interval = preg_match( '/INTERVAL=(\d{1,3})/i', $rule, $found ) ? (int) $found[1] : 1;
	return gmdate( 'Y-m-d', strtotime( "$start UTC" ) + (int) $count[1] * $days * $interval * DAY_IN_SECONDS );
}
