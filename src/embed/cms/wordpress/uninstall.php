<?php
/**
 * Deleting the plugin leaves nothing behind: neither its one setting nor what it kept of feeds.
 *
 * @package Miteinander
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Of the site that is switched to. */
function miteinander_forget() {
	global $wpdb;
	delete_option( 'miteinander_feed' );
	foreach ( array( '_transient_miteinander_', '_transient_timeout_miteinander_' ) as $name ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- transients cannot be listed otherwise.
		$wpdb->query( $wpdb->prepare( "DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( $name ) . '%' ) );
	}
	wp_cache_flush();
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $miteinander_site ) {
		switch_to_blog( $miteinander_site );
		miteinander_forget();
		restore_current_blog();
	}
} else {
	miteinander_forget();
}
