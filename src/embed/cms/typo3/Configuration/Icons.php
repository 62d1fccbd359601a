<?php

/** The one icon, for lists and for the wizard. */

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'miteinander' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:miteinander/Resources/Public/Icons/Extension.svg',
    ],
];
