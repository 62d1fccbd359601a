# The two fields an editor fills in. TYPO3 12 does not make columns from the TCA by itself.
CREATE TABLE tt_content (
    tx_miteinander_feed text,
    tx_miteinander_settings text
);
