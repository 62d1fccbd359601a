<?php
/**
 * Which widgets there are, and which attributes each takes. The list is widgets.json, since the block reads it, too.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

/** The list as it stands in the file. */
function widgets(): array {
	static $list = null;
	if ( null === $list ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this folder.
		$list = json_decode( file_get_contents( dirname( __DIR__ ) . '/widgets.json' ), true );
	}
	return $list;
}

/** Attributes of a widget as name => 'string', 'number' or 'boolean'; empty for a name that is none. */
function attributes_of( string $widget ): array {
	$list = widgets();
	if ( ! isset( $list['widgets'][ $widget ] ) ) {
		return array();
	}
	$own   = $list['widgets'][ $widget ];
	$names = $list['all'] + $own['attributes'];
	foreach ( $own['facets'] as $facet ) {
		$names[ "preset-$facet" ] = 'string';
		$names[ "lock-$facet" ]   = 'string';
	}
	return $names;
}
