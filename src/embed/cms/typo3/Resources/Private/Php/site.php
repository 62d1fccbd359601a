<?php

/**
 * The list is written by the same files as in WordPress; they stand beside this one when the extension is built. Here are,
 * under their names there, the few things they ask their system for.
 */

namespace Miteinander;

use Miteinander\Typo3\Site;

defined('TYPO3') || exit;

const VERSION = '0.1.0';
const MINUTE_IN_SECONDS = 60;
const DAY_IN_SECONDS = 86400;
const WEEK_IN_SECONDS = 604800;

function home_url(string $path): string
{
    return rtrim(Site::current()->url, '/') . $path;
}

function determine_locale(): string
{
    return Site::current()->language;
}

function get_option(string $name, string $default = ''): string
{
    $isGerman = str_starts_with(determine_locale(), 'de');
    return match ($name) {
        'miteinander_feed' => Site::current()->feed,
        // Month names would have to be translated; numbers need not.
        'date_format' => $isGerman ? 'd.m.Y' : 'Y-m-d',
        'time_format' => $isGerman ? 'H.i \U\h\r' : 'H:i',
        default => $default,
    };
}

function wp_timezone(): \DateTimeZone
{
    return new \DateTimeZone(date_default_timezone_get());
}

function wp_date(string $format, ?int $timestamp = null, ?\DateTimeZone $zone = null): string
{
    return (new \DateTimeImmutable('@' . ($timestamp ?? time())))->setTimezone($zone ?? wp_timezone())->format($format);
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
}

function esc_attr(string $text): string
{
    return esc_html($text);
}

/** The address with everything written in percents that has no place in one; '' for other schemes. */
function esc_url_raw(string $url, array $protocols): string
{
    $url = trim($url);
    $scheme = preg_match('~^([a-z][a-z0-9+.-]*):~i', $url, $found) ? strtolower($found[1]) : '';
    if ($scheme === '' ? !preg_match('~^/(?![/\\\\])~', $url) : !in_array($scheme, $protocols, true)) {
        return '';
    }
    return (string)preg_replace_callback(
        '~[^\w.\~:/?#\[\]@!$&\'()*+,;=%-]~',
        static fn (array $found): string => rawurlencode($found[0]),
        $url,
    );
}

function esc_url(string $url, array $protocols = ['http', 'https']): string
{
    return esc_html(esc_url_raw($url, $protocols));
}

function is_email(string $text): bool
{
    return filter_var($text, FILTER_VALIDATE_EMAIL) !== false;
}

/** Only WordPress writes & as &amp; into what editors save. */
function wp_specialchars_decode(string $text, int $quotes): string
{
    return $text;
}

/** Pages are kept for everybody: what only editors may read must not get into one. */
function current_user_can(string $right): bool
{
    return false;
}

/** The template asks for the script. */
function wp_enqueue_script(string $name): void {}

function wp_json_encode(mixed $value): string
{
    return json_encode($value, JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR);
}

function get_transient(string $key): mixed
{
    return Site::current()->cache->get($key);
}

function set_transient(string $key, array $value, int $seconds): void
{
    Site::current()->cache->set($key, $value, [], $seconds);
}

function wp_safe_remote_get(string $url, array $options): ?array
{
    $site = Site::current();
    return $site->reader->read(
        $url,
        (string)parse_url($site->url, PHP_URL_HOST),
        $options['limit_response_size'],
        $options['timeout'],
        $options['headers'] + ['User-Agent' => $options['user-agent']],
    );
}

function is_wp_error(?array $answer): bool
{
    return $answer === null;
}

function wp_remote_retrieve_response_code(array $answer): int
{
    return $answer['code'];
}

function wp_remote_retrieve_body(array $answer): string
{
    return $answer['body'];
}
