<?php

/**
 * Run by typo3-requests.test.mjs: reads addresses with the extension's reader over the real Guzzle, as TYPO3's RequestFactory does, and
 * prints what came of it. Arguments: folder of the extension, Guzzle's autoloader, address of a server to ask.
 */

namespace TYPO3\CMS\Core\Http {
    class RequestFactory
    {
        public function request(string $uri, string $method = 'GET', array $options = []): \Psr\Http\Message\ResponseInterface
        {
            return (new \GuzzleHttp\Client())->request($method, $uri, $options);
        }
    }
}

namespace {
    [, $extension, $guzzle, $base] = $argv;
    error_reporting(E_ALL & ~E_DEPRECATED);
    require $guzzle;
    require "$extension/Classes/Http/FeedReader.php";

    $reader = new Miteinander\Typo3\Http\FeedReader(new TYPO3\CMS\Core\Http\RequestFactory());
    $read = static function (string $url, string $ownHost, int $seconds = 1) use ($reader): array {
        $since = microtime(true);
        $answer = $reader->read($url, $ownHost, 100000, $seconds, ['User-Agent' => 'miteinander/test']);
        return ['answer' => $answer, 'seconds' => microtime(true) - $since];
    };
    $result = [];
    foreach (['/feed', '/moved', '/gone', '/inside', '/file', '/round', '/endless'] as $path) {
        $result[$path] = $read($base . $path, 'localhost', 4);
    }
    foreach (['/silent', '/drip'] as $path) {
        $result[$path] = $read($base . $path, 'localhost');
    }
    $result['foreign'] = $read("$base/feed", 'stadt.example');
    echo json_encode($result, JSON_THROW_ON_ERROR);
}
