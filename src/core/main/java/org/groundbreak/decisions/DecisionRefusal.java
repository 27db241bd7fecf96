package org.groundbreak.decisions;

import java.util.Locale;
import org.groundbreak.events.Refusal;

/** Why a command to a decision is refused. The codes are part of the REST interface. */
public enum DecisionRefusal implements Refusal {
    /** No published version with this decision was noted yet. */
    NOT_A_DECISION,
    /** A newer version of the product has written here; nothing is decided on half a history. */
    WRITTEN_BY_NEWER_VERSION,
    /** Which version of the page is meant was not said. */
    VERSION_REQUIRED,
    /** The page names others than those that were noted; they have to be noted first. */
    ROLES_BEHIND,
    /** The page names no approver. */
    NO_APPROVER,
    /** The page names several approvers. */
    SEVERAL_APPROVERS,
    /** The host does not know the one whom the page names as approver. */
    UNKNOWN_APPROVER,
    /** The page names the actor as approver, but that has to be confirmed first. */
    APPROVER_NOT_CONFIRMED,
    /** Only the approver may do this. */
    NOT_THE_APPROVER,
    /** Only who was driver before the change, or an administrator, may confirm it. */
    NOT_THE_DRIVER,
    /** No change of the approver waits to be confirmed. */
    NOTHING_TO_CONFIRM,
    /** By now the page names somebody else as approver. */
    APPROVER_CHANGED,
    /** It is decided; it has to be reopened first. */
    ALREADY_DECIDED,
    /** It is not decided. */
    NOT_DECIDED,
    /** The page cannot be read, or the decision is no longer in it as one of its own. */
    PAGE_UNREADABLE,
    /** The version that the approver saw can no longer be read. */
    VERSION_GONE,
    /** The content of the decision is no longer what the approver saw. */
    CONTENT_CHANGED,
    /** No option was chosen. */
    OPTION_REQUIRED,
    /** There is no option of that name. */
    NO_SUCH_OPTION,
    /** Several options have that name. */
    OPTION_DOUBLED,
    /** Nobody said whether anybody disagrees. */
    DISSENT_REQUIRED,
    /** A decision is reopened with a reason. */
    REASON_REQUIRED;

    /**
     * Whether it is about who holds the roles. That may have been noted of this very version and be otherwise by now: since
     * then an account was made or removed, the directory was away, or the space asks for something else (rule D5).
     */
    public boolean isAboutRoles() {
        return switch (this) {
            case ROLES_BEHIND,
                    NO_APPROVER,
                    SEVERAL_APPROVERS,
                    UNKNOWN_APPROVER,
                    APPROVER_NOT_CONFIRMED,
                    NOT_THE_APPROVER,
                    NOT_THE_DRIVER,
                    APPROVER_CHANGED,
                    NOTHING_TO_CONFIRM -> true;
            default -> false;
        };
    }

    /** The constant's name in lower case with hyphens, such as {@code content-changed}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
