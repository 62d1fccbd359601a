<?php

declare(strict_types=1);

namespace Miteinander\Typo3\Http;

use GuzzleHttp\Psr7\DroppingStream;
use GuzzleHttp\Psr7\Utils;
use Psr\Http\Message\UriInterface;
use TYPO3\CMS\Core\Http\RequestFactory;

/**
 * Reads an address for the plain list. Editors choose these addresses, so that a server must not be sent by them into its
 * own network: names that lead to private or reserved numbers are refused, at each redirection, too.
 */
final class FeedReader
{
    /** @param \Closure|null $numbersOf Name of a host → its numbers, for tests. */
    public function __construct(
        private readonly RequestFactory $requests,
        private readonly ?\Closure $numbersOf = null,
    ) {}

    /** @return array|null { code, body }; null when there is no answer in time, none so short, or none may be asked for. */
    public function read(string $url, string $ownHost, int $maxBytes, int $seconds, array $headers): ?array
    {
        $check = function (string $address) use ($ownHost): void {
            if (!$this->isAllowed($address, $ownHost)) {
                throw new \RuntimeException('An address inside the own network is not asked for.', 1795400001);
            }
        };
        try {
            $check($url);
            $response = $this->requests->request($url, 'GET', [
                'headers' => $headers,
                // For all of it: a body read piece by piece could drip for ever.
                'timeout' => $seconds,
                'connect_timeout' => $seconds,
                'sink' => new DroppingStream(Utils::streamFor(), $maxBytes),
                'http_errors' => false,
                'cookies' => false,
                'allow_redirects' => [
                    'max' => 2,
                    'protocols' => ['http', 'https'],
                    'on_redirect' => static fn ($request, $response, UriInterface $uri) => $check((string)$uri),
                ],
            ]);
            return ['code' => $response->getStatusCode(), 'body' => (string)$response->getBody()];
        } catch (\Throwable) {
            // Whatever went wrong: the list of before stays.
            return null;
        }
    }

    private function isAllowed(string $url, string $ownHost): bool
    {
        $parts = parse_url($url);
        $host = strtolower($parts['host'] ?? '');
        if ($host === '' || isset($parts['user']) || !in_array($parts['scheme'] ?? '', ['http', 'https'], true)) {
            return false;
        }
        if ($host === strtolower($ownHost)) {
            return true;
        }
        if (!in_array($parts['port'] ?? 443, [80, 443, 8080], true)) {
            return false;
        }
        $numbers = ($this->numbersOf ?? self::lookUp(...))(trim($host, '[]'));
        foreach ($numbers as $number) {
            if (!filter_var($number, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE)) {
                return false;
            }
        }
        return $numbers !== [];
    }

    private static function lookUp(string $host): array
    {
        if (filter_var($host, FILTER_VALIDATE_IP)) {
            return [$host];
        }
        $six = array_column(@dns_get_record($host, DNS_AAAA) ?: [], 'ipv6');
        return array_merge(gethostbynamel($host) ?: [], $six);
    }
}
