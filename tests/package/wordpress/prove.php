<?php
/**
 * Run by wordpress-installed.test.mjs inside a real WordPress: installs it into an empty database, activates the plugin,
 * saves posts as an administrator and as an author, and prints what came out of it as JSON.
 * Arguments: folder of the site, files with a hostile feed and with one in many languages.
 */

list( , $site, $hostile, $tongues ) = $argv;
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = 'example.test';
$_SERVER['REQUEST_URI'] = '/';
error_reporting( E_ALL & ~E_DEPRECATED );

require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

$feeds   = array(
	'http://example.test/hostile.json' => file_get_contents( $hostile ),
	'http://example.test/tongues.json' => file_get_contents( $tongues ),
	'http://example.test/live.json'    => '{"offers":[{"id":"a","title":"Sprachcafé"},{"id":"b","title":"Alt","status":"ended"}]}',
	'http://example.test/login.json'   => '<!doctype html><p>Login',
);
$asked   = array();
$answers = function ( $given, $args, $url ) use ( &$feeds, &$asked ) {
	if ( 0 === strpos( $args['user-agent'], 'miteinander/' ) ) {
		$asked[] = array( $url, $args['reject_unsafe_urls'], $args['timeout'], $args['limit_response_size'] );
	}
	return isset( $feeds[ $url ] )
		? array( 'headers' => array(), 'body' => $feeds[ $url ], 'response' => array( 'code' => 200, 'message' => '' ), 'cookies' => array() )
		: new WP_Error( 'gone', 'gone' );
};
add_filter( 'pre_http_request', $answers, 10, 3 );
add_filter( 'pre_wp_mail', '__return_true' );
$language = 'de_DE';
add_filter(
	'locale',
	function () use ( &$language ) {
		return $language;
	}
);

wp_install( 'Musterstadt', 'admin', 'admin@example.test', true, '', 'secret', 'de_DE' );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => 'secret', 'user_email' => 'author@example.test', 'role' => 'author' ) );
$result = array( 'activated' => null === activate_plugin( 'miteinander/miteinander.php' ) );
do_action( 'init' );

$problems = array();
set_error_handler(
	function ( $kind, $message, $file, $line ) use ( &$problems ) {
		if ( strpos( $file, 'plugins/miteinander' ) ) {
			$problems[] = "$message in $file:$line";
		}
		return false;
	}
);

// What an author may save, and what becomes of it.
$contents = array(
	'shortcode' => '[miteinander feed="/live.json?a=1&b=2" heading="Sprache & mehr" page-size="5" onclick="x()" lock-nothing="1"]',
	'block'     => '<!-- wp:miteinander/widget {"widget":"event-calendar","settings":{"feed":"/live.json?a=1&b=2","heading":"A & \"B\"","json-ld":"true","week-numbers":"false"}} /-->',
	'hand'      => '<!-- wp:html --><div data-mit="offer-finder" data-feed="/live.json" data-preset-town="05382060" data-map-url="/karte?q={query}" onclick="x()"><a href="/liste">Alle</a></div><!-- /wp:html -->',
	'none'      => '<p>Nichts davon</p>',
);
foreach ( array( 'admin', 'author' ) as $user ) {
	foreach ( $contents as $name => $content ) {
		wp_set_current_user( get_user_by( 'login', $user )->ID );
		kses_init();
		$id = wp_insert_post( wp_slash( array( 'post_title' => $name, 'post_status' => 'publish', 'post_content' => $content ) ) );
		wp_set_current_user( 0 );
		kses_remove_filters();
		$GLOBALS['wp_scripts'] = null;
		do_action( 'wp_default_scripts', wp_scripts() );
		wp_register_script( 'miteinander', Miteinander\script_url(), array(), null, true );
		$html = apply_filters( 'the_content', get_post( $id )->post_content );
		ob_start();
		wp_print_scripts( wp_script_is( 'miteinander' ) ? array( 'miteinander' ) : array( 'none' ) );
		$result['posts'][ $user ][ $name ] = array( 'html' => $html, 'scripts' => ob_get_clean() );
	}
}

foreach ( array( 'offer-finder', 'event-calendar', 'contact-directory' ) as $widget ) {
	$html                         = do_shortcode( "[miteinander widget=$widget feed=/hostile.json lock-field='' preset-type=',']" );
	$result['hostile'][ $widget ] = array( 'html' => $html, 'kses' => wp_kses_post( $html ) );
	foreach ( array( 'field', 'type', 'town', 'series' ) as $facet ) {
		do_shortcode( "[miteinander widget=$widget feed=/hostile.json lock-$facet='05,x,,']" );
	}
}

// The list speaks the language of the site, as far as the feed does.
foreach ( array( 'offer-finder', 'event-calendar', 'contact-directory' ) as $widget ) {
	foreach ( array( 'de_DE', 'en_GB', 'ar', 'tr_TR' ) as $language ) {
		$result['tongues'][ $widget ][ $language ] = do_shortcode( "[miteinander widget=$widget feed=/tongues.json]" );
	}
}
$language = 'de_DE';

// A feed that answered once, and then no more; kept for a quarter of an hour, then asked again.
$result['live'] = do_shortcode( '[miteinander feed=/live.json]' );
$before         = count( $asked );
do_shortcode( '[miteinander feed=/live.json]' );
$result['askedAgain'] = count( $asked ) - $before;
$feeds                = array();
foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_miteinander\\_%'" ) as $name ) {
	update_option( $name, array( 'next' => 0 ) + get_option( $name ) );
}
$result['gone']       = do_shortcode( '[miteinander feed=/live.json]' );
$result['login']      = do_shortcode( '[miteinander feed=/login.json]' );
$result['ownText']    = do_shortcode( '[miteinander feed=/login.json]<a href="/wegweiser">Wegweiser</a>[/miteinander]' );
$result['badFeed']    = do_shortcode( '[miteinander feed="javascript:alert(1) data:x //evil.test/x ftp://x/y"]' );
$result['badWidget']  = do_shortcode( '[miteinander widget=nope feed=/live.json]' );
$result['asked']      = $asked;

update_option( 'miteinander_feed', '/live.json' );
define( 'WP_UNINSTALL_PLUGIN', 'miteinander/miteinander.php' );
require WP_PLUGIN_DIR . '/miteinander/uninstall.php';
$result['left']     = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%miteinander\\_%'" );
$result['problems'] = $problems;
echo "\n", wp_json_encode( $result );
