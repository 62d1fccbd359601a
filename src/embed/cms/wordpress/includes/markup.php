<?php
/**
 * Writes the placeholder that the script turns into a widget, with the plain list inside for everyone without script.
 * All of it passes wp_kses_post() unchanged, since themes and other plugins may send it through there.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

/** `[miteinander widget="offer-finder" feed="…"]`, or with own fallback: `[miteinander …]<a href="…">…</a>[/miteinander]`. */
function shortcode( $given, $content = '' ): string {
	$settings = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		// A word without a value has a number for a name.
		$settings[ is_int( $name ) ? $value : $name ] = is_int( $name ) ? 'true' : $value;
	}
	$widget = $settings['widget'] ?? 'offer-finder';
	unset( $settings['widget'] );
	return markup( $widget, $settings, wp_kses_post( (string) $content ) );
}

/**
 * @param string $widget   Name of a widget.
 * @param array  $settings Attributes as name => value; unknown names are left out.
 * @param string $fallback Safe HTML for when the feed has nothing to list.
 * @param string $wrapper  Further attributes of the placeholder, escaped.
 */
function markup( string $widget, array $settings, string $fallback = '', string $wrapper = '' ): string {
	$known = attributes_of( $widget );
	if ( ! $known ) {
		return hint( 'unknown-widget' );
	}
	// WordPress writes & as &amp; into what authors save.
	$settings = array_map(
		function ( $value ) {
			return is_scalar( $value ) ? trim( wp_specialchars_decode( (string) $value, ENT_QUOTES ) ) : '';
		},
		array_filter( $settings, 'is_scalar' )
	);
	$feed     = ( $settings['feed'] ?? '' ) ?: (string) get_option( 'miteinander_feed', '' );
	$urls     = feed_urls( $feed );
	if ( ! $urls ) {
		return hint( 'no-feed' );
	}
	wp_enqueue_script( 'miteinander' );

	$html = sprintf( '<div data-mit="%s" data-feed="', esc_attr( $widget ) );
	foreach ( $urls as $at => $url ) {
		$html .= ( $at ? ' ' : '' ) . esc_url( $url );
	}
	$html .= '"';
	foreach ( array_intersect_key( $settings, $known ) as $name => $value ) {
		$is_off = 'boolean' === $known[ $name ] ? in_array( strtolower( $value ), array( '', '0', 'false', 'no' ), true ) : '' === $value;
		if ( 'feed' !== $name && ! $is_off ) {
			$html .= sprintf( ' data-%s="%s"', esc_attr( $name ), 'boolean' === $known[ $name ] ? 'true' : esc_attr( $value ) );
		}
	}
	return $html . ( '' === $wrapper ? '' : " $wrapper" ) . '>' . entry_list( kept_entries( $widget, $urls, filters( $settings ) ), $fallback ) . '</div>';
}

/** What the list has to keep to, from `lock-…` and `preset-…`: as far as it can be told without the widget. */
function filters( array $settings ): array {
	$filters = array();
	foreach ( array( 'field', 'type', 'town', 'series' ) as $facet ) {
		foreach ( array( 'preset', 'lock' ) as $kind ) {
			$codes = array_filter( array_map( 'trim', explode( ',', $settings[ "$kind-$facet" ] ?? '' ) ), 'strlen' );
			if ( $codes ) {
				$filters[ $facet ] = $codes;
			}
		}
	}
	return $filters;
}

/** For those who can do something about it; visitors see nothing. */
function hint( string $name ): string {
	return current_user_can( 'edit_posts' ) ? '<p><strong>Miteinander:</strong> ' . esc_html( text( $name ) ) . '</p>' : '';
}

function entry_list( array $kept, string $fallback ): string {
	$items = '';
	$today = wp_date( 'Y-m-d' );
	foreach ( $kept['entries'] as $entry ) {
		if ( '' !== $entry['until'] && $entry['until'] < $today ) {
			continue;
		}
		$title  = sprintf( '<span lang="%s" dir="auto">%s</span>', esc_attr( $entry['lang'] ), esc_html( $entry['title'] ) );
		$url    = esc_url( $entry['url'], array( 'http', 'https' ) );
		$phone  = esc_url( 'tel:' . dialable( $entry['phone'] ), array( 'tel' ) );
		$mail   = is_email( $entry['mail'] ) ? esc_url( 'mailto:' . $entry['mail'], array( 'mailto' ) ) : '';
		$items .= '<li>' . ( '' === $url ? $title : "<a href=\"$url\">$title</a>" );
		$items .= '' === $entry['details'] ? '' : '<br>' . esc_html( $entry['details'] );
		$items .= '' === $entry['phone'] ? '' : "<br><a href=\"$phone\">" . esc_html( $entry['phone'] ) . '</a>';
		$items .= '' === $mail ? '' : "<br><a href=\"$mail\">" . esc_html( $entry['mail'] ) . '</a>';
		$items .= "</li>\n";
	}
	if ( '' === $items ) {
		return '' === $fallback ? '<p>' . esc_html( text( 'needs-script' ) ) . '</p>' : $fallback;
	}
	/* translators: number of records */
	$more = $kept['more'] ? '<p>' . esc_html( sprintf( text( 'more' ), $kept['more'] ) ) . '</p>' : '';
	return "<ul>\n$items</ul>$more";
}

/** Digits to dial; the zero in brackets is only for callers inside the country. */
function dialable( string $number ): string {
	return preg_replace( array( '/\(0\)/', '/[^\d+]/' ), '', $number );
}
