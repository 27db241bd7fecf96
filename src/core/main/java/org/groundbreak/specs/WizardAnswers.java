package org.groundbreak.specs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundbreak.people.PersonNumber;

/**
 * What the wizard asked, as it stands in the macro's parameters of the first publish (rule S2).
 *
 * @param seed the wizard's random mark of this page: 1 to 40 letters, digits and hyphens
 * @param approver who was chosen
 * @param epicKey what was typed as the epic, at most 100 characters without control characters; anything else is
 *     dropped, since it can be no epic
 * @param checked what Jira said of an epic when the wizard was sent, under this seed
 */
public record WizardAnswers(
        String seed, Optional<PersonNumber> approver, Optional<String> epicKey, Optional<CheckedEpic> checked) {

    private static final Pattern SEED = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final Pattern KEY = Pattern.compile("[^\\p{Cntrl}]{1,100}");

    /** Whether a text, from whoever wrote the page, can be a seed. */
    public static boolean isSeed(String text) {
        return SEED.matcher(text).matches();
    }

    /** @throws IllegalArgumentException when the seed is not as described */
    public WizardAnswers {
        if (!isSeed(seed)) {
            throw new IllegalArgumentException("Not a seed");
        }
        epicKey = epicKey.map(String::strip).filter(key -> KEY.matcher(key).matches());
    }

    /** The epic that this person may link by publishing the page, which takes both rights (rule L11). */
    Optional<EpicRef> epicFor(PersonNumber publisher) {
        return checked.filter(
                        epic -> epicKey.filter(key -> epic.of(publisher, key)).isPresent())
                .map(CheckedEpic::epic);
    }
}
