<?php

/**
 * Run by typo3.test.mjs: the parts of the extension that need no TYPO3, with stand-ins that have the names and signatures of
 * TYPO3's own classes, and what came out of them as JSON. Arguments: folder of the extension, file with feeds.
 */

namespace TYPO3\CMS\Core\Cache\Frontend {
    interface FrontendInterface
    {
        public function get($id);
        public function set($id, $data, array $tags = [], $lifetime = null);
    }
}

namespace TYPO3\CMS\Core\Configuration {
    class ExtensionConfiguration
    {
        public array $values = [];
        public function get(string $extension, string $path = ''): mixed
        {
            return $this->values[$path] ?? throw new \RuntimeException('not configured');
        }
    }
}

namespace TYPO3\CMS\Core\Http {
    class RequestFactory
    {
        public array $asked = [];
        public array $answers = [];
        public array $redirects = [];
        public function request(string $uri, string $method = 'GET', array $options = []): object
        {
            $this->asked[] = $uri;
            if (isset($this->redirects[$uri])) {
                ($options['allow_redirects']['on_redirect'])(null, null, new Address($this->redirects[$uri]));
                $this->asked[] = $this->redirects[$uri];
            }
            if (!isset($this->answers[$uri])) {
                throw new \RuntimeException('no answer');
            }
            if (strlen($this->answers[$uri]) > $options['sink']->most) {
                throw new \RuntimeException('too long');
            }
            return new Answer($this->answers[$uri]);
        }
    }
    class Answer
    {
        public function __construct(private string $text) {}
        public function getStatusCode(): int { return 200; }
        public function getBody(): string { return $this->text; }
    }
    class Address implements \Psr\Http\Message\UriInterface
    {
        public function __construct(private string $url) {}
        public function __toString(): string { return $this->url; }
    }
}

namespace GuzzleHttp\Psr7 {
    class Utils
    {
        public static function streamFor(string $text = ''): ?object { return null; }
    }
    class DroppingStream
    {
        public function __construct(?object $stream, public int $most) {}
    }
}

namespace Psr\Http\Message {
    interface UriInterface {}
}

namespace TYPO3\CMS\Core\Imaging\IconProvider {
    class SvgIconProvider {}
}

namespace TYPO3\CMS\Core\Utility {
    class ExtensionManagementUtility
    {
        public static array $calls = [];
        public static function __callStatic(string $name, array $given): void { self::$calls[$name][] = $given; }
    }
    class GeneralUtility
    {
        public static array $instances = [];
        public static function makeInstance(string $class): object { return self::$instances[$class] ?? new $class(); }
    }
}

namespace TYPO3\CMS\Core\Type {
    class Map
    {
        public function __construct(public array $entries) {}
        public static function fromEntries(array ...$entries): self { return new self($entries); }
    }
}

namespace TYPO3\CMS\Core\Security\ContentSecurityPolicy {
    interface SourceInterface {}
    enum MutationMode: string { case Extend = 'extend'; }
    enum Directive: string
    {
        case ScriptSrc = 'script-src';
        case ConnectSrc = 'connect-src';
        case ImgSrc = 'img-src';
    }
    enum SourceKeyword: string implements SourceInterface { case self = 'self'; }
    class UriValue implements SourceInterface
    {
        public function __construct(public string $value) {}
    }
    class Scope
    {
        public static function frontend(): string { return 'frontend'; }
    }
    class Mutation
    {
        public array $sources;
        public function __construct(public MutationMode $mode, public Directive $directive, SourceInterface ...$sources)
        {
            $this->sources = $sources;
        }
    }
    class MutationCollection
    {
        public array $mutations;
        public function __construct(Mutation ...$mutations) { $this->mutations = $mutations; }
    }
}

namespace TYPO3\CMS\Frontend\ContentObject {
    interface DataProcessorInterface
    {
        public function process(ContentObjectRenderer $cObj, array $contentObjectConfiguration, array $processorConfiguration, array $processedData);
    }
    class ContentObjectRenderer
    {
        public array $data = [];
        public function __construct(private object $request) {}
        public function getRequest(): object { return $this->request; }
    }
}

namespace {
    use TYPO3\CMS\Core\Cache\Frontend\FrontendInterface;
    use TYPO3\CMS\Core\Configuration\ExtensionConfiguration;
    use TYPO3\CMS\Core\Http\RequestFactory;
    use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;
    use TYPO3\CMS\Core\Utility\GeneralUtility;
    use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;

    [, $extension, $feeds] = $argv;
    $problems = [];
    set_error_handler(static function ($kind, $message, $file, $line) use (&$problems) {
        // What is silenced is meant.
        if (error_reporting() & $kind) {
            $problems[] = "$message in $file:$line";
        }
        return true;
    });
    date_default_timezone_set('Europe/Berlin');
    define('TYPO3', true);
    spl_autoload_register(static function (string $class) use ($extension) {
        if (str_starts_with($class, 'Miteinander\\Typo3\\')) {
            require $extension . '/Classes/' . str_replace('\\', '/', substr($class, 18)) . '.php';
        }
    });

    final class Kept implements FrontendInterface
    {
        public array $entries = [];
        public function get($id) { return $this->entries[$id] ?? false; }
        public function set($id, $data, array $tags = [], $lifetime = null) { $this->entries[$id] = $data; }
    }
    final class Page
    {
        public int $lifetime = PHP_INT_MAX;
        public function __construct(private string $language) {}
        public function getAttribute(string $name): ?object { return $name === 'frontend.cache.collector' && $this->language === 'tr' ? null : $this; }
        public function getSiteUrl(): string { return 'https://stadt.example/'; }
        public function getHreflang(): string { return $this->language; }
        public function restrictMaximumLifetime(int $seconds): void { $this->lifetime = min($this->lifetime, $seconds); }
    }

    $cache = new Kept();
    $requests = new RequestFactory();
    $configuration = new ExtensionConfiguration();
    $requests->answers = json_decode(file_get_contents($feeds), true);
    $numbers = ['daten.example' => ['93.184.216.34'], 'innen.example' => ['10.0.0.5'], 'halb.example' => ['93.184.216.34', '127.0.0.1'], '127.0.0.1' => ['127.0.0.1'], '::1' => ['::1'], '169.254.169.254' => ['169.254.169.254']];
    $reader = new Miteinander\Typo3\Http\FeedReader($requests, static fn (string $host): array => $numbers[$host] ?? []);
    $processor = new Miteinander\Typo3\DataProcessing\PlaceholderProcessor($cache, $reader, $configuration);
    $show = static function (string $widget, string $feed, string $settings = '', string $language = 'de-DE') use ($processor): array {
        $page = new Page($language);
        $data = ['tx_miteinander_feed' => $feed, 'tx_miteinander_settings' => $settings];
        $found = $processor->process(new ContentObjectRenderer($page), [], ['widget' => $widget], ['data' => $data]);
        return $found['miteinander'] + ['lifetime' => $page->lifetime];
    };

    $result = [];
    foreach (['offer-finder', 'event-calendar', 'contact-directory'] as $widget) {
        foreach (['de-DE', 'en-GB', 'ar', 'tr'] as $language) {
            $result['tongues'][$widget][$language] = $show($widget, '/tongues.json', '', $language);
        }
        $result['hostile'][$widget] = $show($widget, '/hostile.json', "lock-field:\npreset-type: ,");
    }
    $before = count($requests->asked);
    $result['again'] = $show('offer-finder', '/tongues.json');
    $result['askedAgain'] = count($requests->asked) - $before;
    $result['settings'] = $show('offer-finder', 'tongues.json', "preset-field: language\nHeading = Sprache & \"mehr\"\nonclick: x()\nlock-nothing: 1\npage-size:5\njson-ld");
    $result['calendar'] = $show('event-calendar', '/tongues.json', "json-ld\nweek-numbers: false\nview: next");
    foreach ($cache->entries as $key => $entry) {
        $cache->entries[$key]['next'] = 0;
    }
    $answers = $requests->answers;
    $requests->answers = [];
    $result['gone'] = $show('offer-finder', '/tongues.json');
    $requests->answers = $answers;
    $result['login'] = $show('offer-finder', '/login.json');
    $result['none'] = $show('offer-finder', '');
    $result['bad'] = $show('offer-finder', 'javascript:alert(1) data:x //evil.example/x ftp://x/y');
    $result['unknown'] = $show('weather', '/tongues.json');
    $configuration->values = ['feed' => '/tongues.json'];
    $result['default'] = $show('offer-finder', '');

    $before = count($requests->asked);
    $requests->answers['https://daten.example/feed.json'] = '{"offers":[{"id":"a","title":"Fern"}]}';
    $requests->answers['https://daten.example/big.json'] = '{"offers":[{"id":"a","title":"' . str_repeat('x', 4000000) . '"}]}';
    $requests->redirects['https://daten.example/move.json'] = 'http://innen.example/';
    foreach (['https://daten.example/feed.json', 'https://daten.example/big.json', 'https://daten.example/move.json', 'http://innen.example/feed.json', 'http://halb.example/f', 'http://127.0.0.1/x', 'http://[::1]/x', 'http://169.254.169.254/latest', 'http://daten.example:22/x', 'https://stadt.example:8443/x', 'http://niemand.example/x', 'https://user:pass@daten.example/feed.json'] as $url) {
        $result['far'][$url] = $show('offer-finder', $url)['html'];
    }
    $result['farAsked'] = array_slice($requests->asked, $before);

    foreach (['tt_content', 'sys_template'] as $table) {
        require "$extension/Configuration/TCA/Overrides/$table.php";
    }
    $result['tca'] = $GLOBALS['TCA']['tt_content'];
    $result['calls'] = ExtensionManagementUtility::$calls;
    require "$extension/ext_localconf.php";
    $result['caches'] = array_keys($GLOBALS['TYPO3_CONF_VARS']['SYS']['caching']['cacheConfigurations']);
    $result['icons'] = require "$extension/Configuration/Icons.php";
    $policy = static function () use ($extension): array {
        [[$scope, $collection]] = (require "$extension/Configuration/ContentSecurityPolicies.php")->entries;
        $lines = [$scope];
        foreach ($collection->mutations as $mutation) {
            $sources = array_map(static fn ($source) => $source->value, $mutation->sources);
            $lines[] = "{$mutation->mode->value} {$mutation->directive->value} " . implode(' ', $sources);
        }
        return $lines;
    };
    $result['policy'] = $policy();
    GeneralUtility::$instances[ExtensionConfiguration::class] = $configuration;
    $configuration->values['hosts'] = "https://daten.example/ https://kreis.example:8443, http://plain.example https://*.x.example https://a.example/path 'unsafe-inline' javascript:x";
    $result['policyFar'] = $policy();
    $_EXTKEY = 'miteinander';
    require "$extension/ext_emconf.php";
    $result['emconf'] = $EM_CONF[$_EXTKEY];
    $result['problems'] = $problems;
    echo json_encode($result, JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);
}
