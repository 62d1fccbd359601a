<?php

/** Three content elements, one for each widget. */

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || exit;

(static function (): void {
    $words = 'LLL:EXT:miteinander/Resources/Private/Language/locallang.xlf:';
    $tabs = 'LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:';

    ExtensionManagementUtility::addTCAcolumns('tt_content', [
        'tx_miteinander_feed' => [
            'exclude' => true,
            'label' => $words . 'feed',
            'description' => $words . 'feed-help',
            'config' => ['type' => 'input', 'size' => 50, 'max' => 1000, 'eval' => 'trim'],
        ],
        'tx_miteinander_settings' => [
            'exclude' => true,
            'label' => $words . 'settings',
            'description' => $words . 'settings-help',
            'config' => ['type' => 'text', 'rows' => 8, 'cols' => 50, 'fixedFont' => true, 'eval' => 'trim'],
        ],
    ]);

    ExtensionManagementUtility::addTcaSelectItemGroup('tt_content', 'CType', 'miteinander', 'Miteinander', 'after:default');
    foreach (['offer-finder', 'event-calendar', 'contact-directory'] as $widget) {
        $type = 'miteinander_' . str_replace('-', '', $widget);
        ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
            'label' => $words . $widget,
            'description' => $words . $widget . '-help',
            'value' => $type,
            'icon' => 'miteinander',
            'group' => 'miteinander',
        ]);
        $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'miteinander';
        $GLOBALS['TCA']['tt_content']['types'][$type] = [
            'showitem' => '
                --div--;' . $tabs . 'general,
                    --palette--;;general,
                    --palette--;;headers,
                    tx_miteinander_feed,
                    tx_miteinander_settings,
                --div--;' . $tabs . 'language,
                    --palette--;;language,
                --div--;' . $tabs . 'access,
                    --palette--;;hidden,
                    --palette--;;access,
            ',
        ];
    }
})();
