package org.groundbreak.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.facts.EpicFact;
import org.groundbreak.facts.Fact;
import org.groundbreak.facts.SpecFact;

/**
 * Facts as JSON: on their way and in our table alike, and nowhere else. The same fact gives the same text.
 *
 * @param <F> what is told
 */
public final class FactCodec<F extends Fact> {

    /** What Confluence tells. */
    public static final FactCodec<SpecFact> SPECS =
            new FactCodec<>(new Form<>(SpecFactBody.class, SpecFactBody::of, SpecFactBody::fact));

    /** What Jira tells. */
    public static final FactCodec<EpicFact> EPICS =
            new FactCodec<>(new Form<>(EpicFactBody.class, EpicFactBody::of, EpicFactBody::fact));

    private final Form<F, ?> form;
    private final LinkJson json = new LinkJson();

    private FactCodec(Form<F, ?> form) {
        this.form = form;
    }

    /** The text of a fact, 450 characters at most. */
    public String write(F fact) {
        return json.write(form.write().apply(fact));
    }

    /** The fact of a text; empty when it cannot be one of ours. */
    public Optional<F> read(String text) {
        return json.read(text, JsonNode.class).flatMap(this::read);
    }

    /** The fact of a part of a text; empty when it cannot be one of ours. */
    Optional<F> read(JsonNode part) {
        return form.read(json, part);
    }

    private record Form<F, B>(Class<B> body, Function<F, B> write, Function<B, F> read) {

        Optional<F> read(LinkJson json, JsonNode part) {
            try {
                return json.read(part, body).map(read);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
