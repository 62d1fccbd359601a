<?php
/**
 * Settings → Miteinander: the feed that stands for all blocks and shortcodes without one of their own.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting(
			'miteinander',
			'miteinander_feed',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => function ( $value ) {
					return implode( ' ', feed_urls( (string) $value ) );
				},
			)
		);
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Miteinander', 'Miteinander', 'manage_options', 'miteinander', __NAMESPACE__ . '\settings_page' );
	}
);

function settings_page(): void {
	?>
	<div class="wrap">
		<h1>Miteinander</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'miteinander' ); ?>
			<p><label for="miteinander_feed"><?php echo esc_html( text( 'default-feed' ) ); ?></label></p>
			<p><input class="large-text code" id="miteinander_feed" name="miteinander_feed" value="<?php echo esc_attr( get_option( 'miteinander_feed', '' ) ); ?>" aria-describedby="miteinander-help"></p>
			<p class="description" id="miteinander-help"><?php echo esc_html( text( 'default-feed-help' ) ); ?></p>
			<?php submit_button(); ?>
		</form>
		<p><?php echo esc_html( text( 'shortcode-help' ) ); ?> <code>[miteinander widget="offer-finder"]</code></p>
	</div>
	<?php
}
