package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.people.ConfluenceUsers;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.decisions.NoticeRoles;
import org.groundbreak.decisions.PublishedVersion;
import org.groundbreak.decisions.RoleHolders;
import org.groundbreak.decisions.Succession;
import org.groundbreak.people.PersonNumber;
import org.groundbreak.store.DecisionEntry;
import org.groundbreak.store.Store;

/** Notes what the versions of a page say of one decision, in their order, and who wrote that (rules D5, D20 and D21). */
final class RolesNoticer {

    /** The roles by which somebody can make himself the one who decides, or who confirms that. */
    private static final List<DaciRole> WEIGHTY = List.of(DaciRole.APPROVER, DaciRole.DRIVER);

    private final Store store;
    private final DecisionLog log;
    private final ConfluenceUsers users;

    RolesNoticer(Store store, DecisionLog log, ConfluenceUsers users) {
        this.store = store;
        this.log = log;
        this.users = users;
    }

    /** For all decisions of one page. */
    AskedUsers asking() {
        return new AskedUsers(users, AskedUsers.MOST_NOTED);
    }

    /** Only where an append is allowed. @param asked by {@link #asking} @return the log of the decision as it is now */
    DecisionStream notice(DecisionId id, PageToNotice sight, SpaceSettings space, AskedUsers asked) {
        DecisionStream stream = log.read(id);
        int looked = sight.lookedAt(id.macroId());
        List<PageGlance> glances = sight.glances().all();
        Set<UserKey> waiting = new HashSet<>();
        for (int index = sight.glances().looked().size(); index < glances.size(); index++) {
            PageGlance glance = glances.get(index);
            if (glance.reading().version() > looked) {
                // Of a version that was looked at before, its writers made nobody what the host says of him only now.
                waiting.addAll(glance.contributors());
            }
            Optional<DaciMacro> macro = glance.reading().own(id.macroId());
            if (macro.isPresent()) {
                stream = new Noting(sight, space, asked, index, macro.get(), Set.copyOf(waiting)).in(stream);
                waiting.clear();
            } else if (stream.state().published().isEmpty()) {
                // Nobody has made himself anything in a decision that was not there yet; rule D21 says who did before.
                waiting.clear();
            }
        }
        return stream;
    }

    /** One version. */
    private final class Noting {

        private final PageToNotice sight;
        private final SpaceSettings space;
        private final int index;
        private final DaciMacro macro;
        private final Set<UserKey> contributors;
        private final PageGlance glance;
        private final Forerunners forerunners;
        private final NamedRoles named;

        Noting(
                PageToNotice sight,
                SpaceSettings space,
                AskedUsers asked,
                int index,
                DaciMacro macro,
                Set<UserKey> contributors) {
            this.sight = sight;
            this.space = space;
            this.index = index;
            this.macro = macro;
            this.contributors = contributors;
            this.glance = sight.glances().all().get(index);
            this.forerunners = new Forerunners(sight.glances().all(), asked);
            this.named = NamedRoles.of(macro, asked);
        }

        DecisionStream in(DecisionStream stream) {
            Set<UserKey> everybody = new HashSet<>(named.keys());
            everybody.addAll(contributors);
            glance.publisher().ifPresent(everybody::add);
            Map<UserKey, PersonNumber> numbers = store.people().numbersOf(everybody);
            NoticeRoles command = new NoticeRoles(
                    glance.publisher().map(numbers::get).orElse(PersonNumber.CLOCK),
                    glance.reading().version(),
                    named.published(numbers::get),
                    macro.due().date(),
                    writers(stream, numbers),
                    glance.at().atZone(space.zone()).toLocalDate(),
                    space.approverFixed(),
                    macro.begun(),
                    stream.state().published().isEmpty() ? succession() : Succession.NONE);
            return log.wouldChange(stream, command) ? log.run(stream, command).stream() : stream;
        }

        private Set<PersonNumber> writers(DecisionStream stream, Map<UserKey, PersonNumber> numbers) {
            Set<PersonNumber> writers = contributors.stream().map(numbers::get).collect(Collectors.toSet());
            for (DaciRole role : WEIGHTY) {
                List<PersonNumber> before = stream.state()
                        .published()
                        .map(PublishedVersion::roles)
                        .map(roles -> roles.of(role).persons())
                        .orElse(List.of());
                List<UserKey> coming = holders(role).stream()
                        .filter(holder -> !before.contains(numbers.get(holder)))
                        .toList();
                forerunners.selfNamed(index, role, coming).stream()
                        .map(numbers::get)
                        .forEach(writers::add);
            }
            return writers;
        }

        private List<UserKey> holders(DaciRole role) {
            return named.byRole().get(role).stream()
                    .flatMap(holder -> holder.user().stream())
                    .map(ConfluenceUser::getKey)
                    .toList();
        }

        /** Also decisions that came and went before anybody looked count as gone; nobody knows who drove them. */
        private Succession succession() {
            Set<String> here = glance.reading().ids();
            Collection<DecisionEntry> noted = sight.known().stream()
                    .filter(entry -> !here.contains(entry.macroId()))
                    .toList();
            Set<String> others = forerunners.gone(index);
            noted.forEach(entry -> others.remove(entry.macroId()));
            int gone = noted.size() + others.size();
            List<PersonNumber> drivers = gone > PageReading.MOST
                    ? List.of()
                    : noted.stream().flatMap(this::confirming).toList();
            return new Succession(
                    new RoleHolders(drivers, gone - drivers.size()),
                    Stream.concat(
                                    forerunners.due(index, holders(DaciRole.APPROVER)).stream(),
                                    noted.stream().flatMap(Noting::openUntil))
                            .min(LocalDate::compareTo));
        }

        /** When a decision that nobody has made was due. Of one that was made nothing is late any more. */
        private static Stream<LocalDate> openUntil(DecisionEntry entry) {
            return entry.status().equals(DecisionStatus.DECIDED.name()) ? Stream.empty() : entry.due().stream();
        }

        private Stream<PersonNumber> confirming(DecisionEntry entry) {
            return log
                    .read(new DecisionId(entry.contentId(), entry.macroId()))
                    .state()
                    .approver()
                    .confirming()
                    .stream();
        }
    }
}
