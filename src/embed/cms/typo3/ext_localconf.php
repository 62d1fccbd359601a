<?php

/** A cache for what the plain list has read of feeds; it is emptied with all others. */

defined('TYPO3') || exit;

$GLOBALS['TYPO3_CONF_VARS']['SYS']['caching']['cacheConfigurations']['miteinander'] ??= [];
