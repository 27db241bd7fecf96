package org.groundbreak.adrs;

/** The languages an ADR is written in by us; by hand, either may stand beside the other. */
public enum Language {
    ENGLISH,
    GERMAN
}
