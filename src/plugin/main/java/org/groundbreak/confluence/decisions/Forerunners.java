package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.NamedUsers;

/**
 * What the versions before say of a decision under no id, or under one that is not its own. Of such macros nothing is noted,
 * so that it is looked up when one of them becomes a decision. Rule D21: whoever wrote himself into a role there did so, no
 * matter who makes it a decision of its own, or takes out the one above it that had its id.
 *
 * @param glances versions by rising number
 */
record Forerunners(List<PageGlance> glances, AskedUsers users) {

    /** Those of these holders of a role who wrote themselves there, before the version of that index made it a decision. */
    Set<UserKey> selfNamed(int index, DaciRole role, Collection<UserKey> holders) {
        Set<UserKey> themselves = new HashSet<>();
        for (UserKey holder : holders) {
            int first = first(index, role, holder);
            // Whoever wrote one that nobody can read may have named him in that.
            for (int i = first; i >= 0 && (i == first || isUnreadable(i)); i--) {
                if (i < index && glances.get(i).contributors().contains(holder)) {
                    themselves.add(holder);
                }
            }
        }
        return themselves;
    }

    /**
     * The earliest due date of what the decision took the place of (rule D20): of macros that named its approvers, and of the
     * decisions that were gone as soon as these did. What was gone before is noted, with its date.
     */
    Optional<LocalDate> due(int index, Collection<UserKey> approvers) {
        int first = approvers.stream()
                .mapToInt(approver -> first(index, DaciRole.APPROVER, approver))
                .min()
                .orElse(index);
        Stream<DaciMacro> same = IntStream.range(first, index)
                .boxed()
                .flatMap(this::others)
                .filter(macro -> approvers.stream().anyMatch(approver -> isNamed(macro, DaciRole.APPROVER, approver)));
        int before = first - 1;
        while (before >= 0 && isUnreadable(before)) {
            before--;
        }
        Stream<DaciMacro> replaced = before < 0 ? Stream.empty() : gone(before, first, index);
        return Stream.concat(same, replaced)
                .flatMap(macro -> macro.due().date().stream())
                .min(LocalDate::compareTo);
    }

    /** Those of a version that are neither in a later one nor in the one of that index. */
    private Stream<DaciMacro> gone(int before, int later, int index) {
        Set<String> there = new HashSet<>(glances.get(later).reading().ids());
        there.addAll(glances.get(index).reading().ids());
        return glances.get(before).reading().macros().stream()
                .filter(PageReading::isOwn)
                .filter(macro -> !there.contains(macro.id().orElseThrow()));
    }

    /** The ids of decisions that an earlier version had, and the one of that index has not. */
    Set<String> gone(int index) {
        Set<String> gone = new HashSet<>();
        glances.subList(0, index).forEach(glance -> gone.addAll(glance.reading().ids()));
        gone.removeAll(glances.get(index).reading().ids());
        return gone;
    }

    /** The first of the versions up to that one that name him so without a break in a macro that is no decision of its own. */
    private int first(int index, DaciRole role, UserKey holder) {
        int first = index;
        for (int i = index - 1; i >= 0; i--) {
            if (others(i).anyMatch(macro -> isNamed(macro, role, holder))) {
                first = i;
            } else if (!isUnreadable(i)) {
                break;
            }
        }
        return first;
    }

    private boolean isUnreadable(int index) {
        return glances.get(index).reading().problem().isPresent();
    }

    private Stream<DaciMacro> others(int index) {
        return glances.get(index).reading().macros().stream().filter(macro -> !PageReading.isOwn(macro));
    }

    private boolean isNamed(DaciMacro macro, DaciRole role, UserKey holder) {
        NamedUsers named = macro.named(role);
        return named.keys().contains(holder.getStringValue())
                || named.names().stream()
                        .limit(NamedUsers.MOST)
                        .flatMap(name -> users.name(name).user().stream())
                        .map(ConfluenceUser::getKey)
                        .anyMatch(holder::equals);
    }
}
