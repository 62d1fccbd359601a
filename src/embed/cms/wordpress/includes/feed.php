<?php
/**
 * Reads feeds on the server: only http and https, only a few, none larger or slower than what is bearable here, never
 * an address inside the server's own network. The answers of a feed are foreign text until they are escaped.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

const MAX_FEEDS = 3;
const MAX_BYTES = 4000000;
// Seconds a visitor waits at most for one feed, once in a quarter of an hour.
const TIMEOUT = 4;

/** Addresses in a text, parted by spaces. Names without a host belong to this site; other schemes are left out. */
function feed_urls( string $text ): array {
	$urls = array();
	foreach ( preg_split( '/\s+/', $text, -1, PREG_SPLIT_NO_EMPTY ) as $part ) {
		if ( ! preg_match( '~^(?:https?://|/(?!/))~i', $part ) ) {
			if ( preg_match( '~^(?:[a-z][a-z0-9+.-]*:|//|\\\\)~i', $part ) ) {
				continue;
			}
			$part = home_url( '/' . $part );
		}
		$url = esc_url_raw( $part, array( 'http', 'https' ) );
		if ( '' !== $url ) {
			$urls[] = $url;
		}
	}
	return $urls;
}

/** The feed behind an address, or null. */
function fetch_feed( string $url ): ?array {
	$site     = preg_replace( '~^(\w+://[^/]+).*~s', '$1', home_url( '/' ) );
	$response = wp_safe_remote_get(
		'/' === $url[0] ? $site . $url : $url,
		array(
			'timeout'             => TIMEOUT,
			'redirection'         => 2,
			'limit_response_size' => MAX_BYTES + 1,
			// Whose page it is, is nobody's business.
			'user-agent'          => 'miteinander/' . VERSION,
			'headers'             => array( 'Accept' => 'application/json' ),
		)
	);
	if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return null;
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > MAX_BYTES ) {
		return null;
	}
	$feed = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $body ), true, 32 );
	return is_array( $feed ) ? $feed : null;
}

/**
 * What the feeds of a placeholder have for the list. Kept for a quarter of an hour. While one visitor waits for news,
 * and when there is none, everyone gets what was there before.
 */
function kept_entries( string $widget, array $urls, array $filters = array() ): array {
	$language = str_replace( '_', '-', determine_locale() );
	$key      = 'miteinander_' . md5( wp_json_encode( array( VERSION, $widget, $language, $urls, $filters ) ) );
	$kept     = get_transient( $key );
	if ( is_array( $kept ) && $kept['next'] > time() ) {
		return $kept;
	}
	$old = is_array( $kept ) ? $kept : array( 'entries' => array(), 'more' => 0 );
	set_transient( $key, array( 'next' => time() + MINUTE_IN_SECONDS ) + $old, WEEK_IN_SECONDS );
	$feeds = array();
	foreach ( array_slice( $urls, 0, MAX_FEEDS ) as $url ) {
		$feeds[] = fetch_feed( $url );
	}
	if ( ! array_filter( $feeds ) || ( $old['entries'] && in_array( null, $feeds, true ) ) ) {
		return $old;
	}
	$new = entries( $widget, array_filter( $feeds ), $language, $filters );
	set_transient( $key, array( 'next' => time() + 15 * MINUTE_IN_SECONDS ) + $new, WEEK_IN_SECONDS );
	return $new;
}
