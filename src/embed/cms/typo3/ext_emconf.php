<?php

/** What the extension manager shows where TYPO3 is installed without Composer. */
$EM_CONF[$_EXTKEY] = [
    'title' => 'Miteinander',
    'description' => 'Angebotsfinder, Terminkalender und Kontaktverzeichnis aus einem Feed, als Inhaltselemente.',
    'category' => 'fe',
    'state' => 'beta',
    'version' => '0.1.0',
    'constraints' => [
        'depends' => [
            'php' => '8.1.0-8.99.99',
            'typo3' => '12.4.0-14.99.99',
            'fluid_styled_content' => '12.4.0-14.99.99',
        ],
    ],
];
