<?php

declare(strict_types=1);

namespace Miteinander\Typo3;

use Miteinander\Typo3\Http\FeedReader;
use TYPO3\CMS\Core\Cache\Frontend\FrontendInterface;

/** The website for which a list is being written. */
final class Site
{
    private static ?self $current = null;

    /** @param string $url Address of the website, with a slash at the end. */
    public function __construct(
        public readonly string $url,
        public readonly string $language,
        public readonly string $feed,
        public readonly FrontendInterface $cache,
        public readonly FeedReader $reader,
    ) {}

    public static function enter(self $site): void
    {
        self::$current = $site;
    }

    public static function current(): self
    {
        return self::$current ?? throw new \LogicException('No website was entered.', 1795400002);
    }
}
