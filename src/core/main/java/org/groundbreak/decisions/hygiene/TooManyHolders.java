package org.groundbreak.decisions.hygiene;

import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.decisions.DaciRole;
import org.groundbreak.decisions.NamedUsers;

/** So many people are named in a role that not all of them are looked at, and nothing reaches the others. */
final class TooManyHolders implements HygieneRule {

    @Override
    public List<HygieneFinding> check(DecisionSight sight) {
        return Stream.of(DaciRole.CONTRIBUTORS, DaciRole.INFORMED)
                .filter(role -> sight.in(role).size() > NamedUsers.MOST)
                .map(role ->
                        new HygieneFinding("too-many-" + role.parameter(), List.of(Integer.toString(NamedUsers.MOST))))
                .toList();
    }
}
