<?php

declare(strict_types=1);

namespace Miteinander\Typo3\DataProcessing;

use Miteinander\Typo3\Http\FeedReader;
use Miteinander\Typo3\Site;
use TYPO3\CMS\Core\Cache\Frontend\FrontendInterface;
use TYPO3\CMS\Core\Configuration\ExtensionConfiguration;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;
use TYPO3\CMS\Frontend\ContentObject\DataProcessorInterface;

/** From a content element to the placeholder that the script turns into a widget, as `{miteinander.html}`. */
final class PlaceholderProcessor implements DataProcessorInterface
{
    public function __construct(
        private readonly FrontendInterface $cache,
        private readonly FeedReader $reader,
        private readonly ExtensionConfiguration $configuration,
    ) {}

    public function process(
        ContentObjectRenderer $cObj,
        array $contentObjectConfiguration,
        array $processorConfiguration,
        array $processedData,
    ): array {
        foreach (['site', 'texts', 'widgets', 'feed', 'class-feed', 'entries', 'markup'] as $file) {
            require_once __DIR__ . '/../../Resources/Private/Php/' . $file . '.php';
        }
        $request = $cObj->getRequest();
        Site::enter(new Site(
            $request->getAttribute('normalizedParams')->getSiteUrl(),
            $request->getAttribute('language')->getHreflang(),
            $this->defaultFeed(),
            $this->cache,
            $this->reader,
        ));
        $data = $processedData['data'] ?? $cObj->data;
        $settings = self::settingsOf((string)($data['tx_miteinander_settings'] ?? ''));
        $feed = trim((string)($data['tx_miteinander_feed'] ?? ''));
        $html = \Miteinander\markup((string)($processorConfiguration['widget'] ?? ''), ['feed' => $feed] + $settings);

        // From TYPO3 13 the page asks how long it may be kept: the list must not grow old in it.
        $request->getAttribute('frontend.cache.collector')?->restrictMaximumLifetime(15 * 60);

        $processedData['miteinander'] = [
            'html' => $html,
            'isWidget' => str_starts_with($html, '<div '),
            'version' => \Miteinander\VERSION,
        ];
        return $processedData;
    }

    /** One attribute a line, `preset-town: 05382060`; a word alone is switched on. What is no attribute is left out later. */
    private static function settingsOf(string $text): array
    {
        $settings = [];
        foreach (preg_split('/\R/', $text, -1, PREG_SPLIT_NO_EMPTY) as $line) {
            [$name, $value] = preg_split('/\s*[:=]\s*/', trim($line), 2) + [1 => 'true'];
            $settings[strtolower($name)] = trim($value, " \t\"");
        }
        return $settings;
    }

    private function defaultFeed(): string
    {
        try {
            return (string)$this->configuration->get('miteinander', 'feed');
        } catch (\Exception) {
            return '';
        }
    }
}
