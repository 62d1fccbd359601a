<?php
/**
 * The block: saves nothing but its settings, so that nothing of it can be stripped or grow old; the page is written by
 * markup.php each time.
 *
 * @package Miteinander
 */

namespace Miteinander;

defined( 'ABSPATH' ) || exit;

function register_block(): void {
	wp_register_script(
		'miteinander-block',
		plugins_url( 'block.js', __DIR__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-html-entities' ),
		VERSION,
		true
	);
	register_block_type(
		'miteinander/widget',
		array(
			'api_version'     => 3,
			'title'           => 'Miteinander',
			'description'     => text( 'block-description' ),
			'category'        => 'widgets',
			'icon'            => 'groups',
			'attributes'      => array(
				'widget'   => array(
					'type'    => 'string',
					'default' => 'offer-finder',
				),
				'settings' => array(
					'type'    => 'object',
					'default' => array(),
				),
			),
			'supports'        => array(
				'align' => array( 'wide', 'full' ),
				'html'  => false,
			),
			'editor_script'   => 'miteinander-block',
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
}

function render_block( $attributes ): string {
	$settings = is_array( $attributes['settings'] ?? null ) ? $attributes['settings'] : array();
	return markup( (string) ( $attributes['widget'] ?? '' ), $settings, '', get_block_wrapper_attributes() );
}

add_action(
	'enqueue_block_editor_assets',
	function () {
		$data = array(
			'script'  => script_url(),
			'home'    => home_url( '/' ),
			'feed'    => (string) get_option( 'miteinander_feed', '' ),
			'widgets' => widgets(),
			'texts'   => texts(),
		);
		wp_add_inline_script( 'miteinander-block', 'window.miteinanderBlock = ' . wp_json_encode( $data ) . ';', 'before' );
	}
);
