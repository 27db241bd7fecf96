package org.groundbreak.specs;

import java.util.Locale;
import org.groundbreak.events.Refusal;

/** Why a command to a spec is refused. The codes are part of the REST interface. */
public enum SpecRefusal implements Refusal {
    /** The page was never registered as a spec. */
    NOT_A_SPEC,
    /** The page was a spec and is no longer treated as one. */
    STOPPED,
    /** A newer version of the product has written here; nothing is decided on half a history. */
    WRITTEN_BY_NEWER_VERSION,
    /** Only the driver or an administrator may do this. */
    NOT_THE_DRIVER,
    /** Nobody was named as driver. */
    DRIVER_REQUIRED,
    /** Nobody was named as approver. */
    APPROVER_REQUIRED,
    /** The spec has no approver yet. */
    NO_APPROVER,
    /** Only the named approver may do this. */
    NOT_THE_APPROVER,
    /** The approver is the only one who changed the page since the round began. */
    ONLY_AUTHOR,
    /** The page cannot be read as storage format, so nobody can say what would be approved. */
    PAGE_UNREADABLE,
    /** Which version the approver saw was not said. */
    VERSION_REQUIRED,
    /** The version the approver saw can no longer be read. */
    VERSION_GONE,
    /** The content is no longer what the approver saw. */
    CONTENT_CHANGED,
    /** This very content is approved already. */
    ALREADY_APPROVED,
    /** A review round is open; its verdicts decide. */
    ROUND_OPEN,
    /** There is no approval to withdraw. */
    NOT_APPROVED,
    /** Whoever leaves does not have the part any more. */
    PART_GONE,
    /** The spec is linked to this epic already. */
    EPIC_LINKED_ALREADY;

    /** The constant's name in lower case with hyphens, such as {@code content-changed}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
