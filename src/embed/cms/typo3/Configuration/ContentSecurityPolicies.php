<?php

/**
 * Scripts come from this extension's own folder and feeds, as a rule, from the website itself: 'self' is enough. Servers of
 * feeds elsewhere are named in the settings of the extension and added here, for the website only.
 */

use TYPO3\CMS\Core\Configuration\ExtensionConfiguration;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\SourceKeyword;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\UriValue;
use TYPO3\CMS\Core\Type\Map;
use TYPO3\CMS\Core\Utility\GeneralUtility;

return (static function (): Map {
    try {
        $hosts = (string)GeneralUtility::makeInstance(ExtensionConfiguration::class)->get('miteinander', 'hosts');
    } catch (\Exception) {
        $hosts = '';
    }
    $sources = [];
    foreach (preg_split('/[\s,]+/', $hosts, -1, PREG_SPLIT_NO_EMPTY) as $host) {
        // An origin and nothing else: no path, no password, no wildcard.
        if (preg_match('~^https://[a-z0-9.-]+(?::\d+)?/?$~i', $host)) {
            $sources[] = new UriValue(rtrim($host, '/'));
        }
    }
    return Map::fromEntries([
        Scope::frontend(),
        new MutationCollection(
            new Mutation(MutationMode::Extend, Directive::ScriptSrc, SourceKeyword::self),
            new Mutation(MutationMode::Extend, Directive::ConnectSrc, SourceKeyword::self, ...$sources),
            new Mutation(MutationMode::Extend, Directive::ImgSrc, SourceKeyword::self),
        ),
    ]);
})();
