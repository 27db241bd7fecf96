package org.groundbreak.acceptance.screen;

/** How the application link of a product to the other behaves. */
enum LinkMood {
    /** It brings every call as the person who is signed in. */
    WORKS,
    /** So it does, but the other product asks administrators to confirm their password. */
    NO_SECURE_SESSION,
    /** Nobody answers. */
    OTHER_DOWN
}
