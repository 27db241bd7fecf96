package org.groundbreak.facts;

/** What has become of the page of a spec. */
public enum PageState {
    /** It is published, with the spec macro. */
    PRESENT,
    /** It is published, and the spec macro was taken out. */
    WITHOUT_MACRO,
    /** It is in the trash and can be restored. */
    IN_TRASH,
    /** It was removed for good. */
    GONE
}
