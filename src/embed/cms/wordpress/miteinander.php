<?php
/**
 * Plugin Name: Miteinander
 * Description: Angebotsfinder, Terminkalender und Kontaktverzeichnis aus einem Feed, als Block oder Shortcode. Offer finder, event calendar and contact directory from one feed.
 * Version: 0.1.0
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 * Update URI: false
 *
 * MIT is compatible with the GPL of WordPress. Everything visitors load comes from this plugin's own folder.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

// Part of the path of the scripts, so that no cache mixes two versions.
const VERSION = '0.1.0';

require __DIR__ . '/includes/texts.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/feed.php';
require __DIR__ . '/includes/class-feed.php';
require __DIR__ . '/includes/entries.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings.php';

/** Address of the one script; it loads everything else from beside itself. */
function script_url(): string {
	return plugins_url( 'embed/' . VERSION . '/miteinander.js', __FILE__ );
}

add_action(
	'init',
	function () {
		// No version behind the address: modules that import this one would load it a second time.
		wp_register_script( 'miteinander', script_url(), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters
		add_shortcode( 'miteinander', __NAMESPACE__ . '\shortcode' );
		register_block();
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'miteinander' !== $handle ) {
			return $tag;
		}
		return str_replace( '<script ', '<script type="module" ', preg_replace( '~ type=([\'"])text/javascript\1~', '', $tag ) );
	},
	10,
	2
);

// Placeholders that somebody wrote by hand get the script, too.
foreach ( array( 'the_content', 'widget_text_content', 'render_block_core/html' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\enqueue_for_placeholders' );
}

/** Content stays as it is. */
function enqueue_for_placeholders( $content ) {
	if ( preg_match( '/\sdata-mit=|<mit-(?:offer|event|contact)/', (string) $content ) ) {
		wp_enqueue_script( 'miteinander' );
	}
	return $content;
}
