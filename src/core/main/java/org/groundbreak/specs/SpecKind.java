package org.groundbreak.specs;

/** The kinds of spec that are reviewed. The constants' names stand in events and are fixed for ever. */
public enum SpecKind {
    /** How something will be built. */
    TECHNICAL_SPECIFICATION,
    /** A proposal that asks for comments. */
    RFC
}
