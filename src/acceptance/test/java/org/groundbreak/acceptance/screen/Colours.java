package org.groundbreak.acceptance.screen;

/** The colour modes of the products. */
enum Colours {
    LIGHT,
    DARK;

    String word() {
        return name().toLowerCase();
    }
}
