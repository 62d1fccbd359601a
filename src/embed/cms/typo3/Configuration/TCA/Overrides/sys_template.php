<?php

/** For websites whose TypoScript is in records. Others add the site set "miteinander/miteinander". */

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || exit;

ExtensionManagementUtility::addStaticFile('miteinander', 'Configuration/TypoScript', 'Miteinander');
