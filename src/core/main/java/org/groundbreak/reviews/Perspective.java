package org.groundbreak.reviews;

/** From where a reviewer looks at a spec. The constants' names stand in events and are fixed for ever. */
public enum Perspective {
    ENGINEERING,
    PRODUCT,
    DESIGN
}
