package org.groundbreak.specs;

/** The keys of the data of a spec's events; like the names of the events they are fixed for ever. */
final class SpecEventKeys {

    static final String CONTENT = "content";
    static final String COPY_OF = "copyOf";
    static final String KIND = "kind";
    static final String DRIVER = "driver";
    static final String SEED = "seed";
    static final String TYPED_EPIC = "typedEpic";
    static final String APPROVER = "approver";
    static final String ROUND = "round";
    static final String APPLICATION = "application";
    static final String ISSUE = "issue";

    private SpecEventKeys() {}
}
