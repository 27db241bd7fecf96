package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;

/** What pages show of ADRs: number, index, and the panel of a record that has no number macro. */
public final class AdrMacrosFeature implements Feature {

    private final AdrNumberMaker numbers;
    private final AdrIndexMaker indexes;
    private final AdrWithoutMacro withoutMacro;
    private final AdrPage page;

    /** Made of the parts, and of the features that it asks. */
    public AdrMacrosFeature(SharedParts parts, ConfluenceParts confluence, AdrsFeature adrs) {
        this.numbers = new AdrNumberMaker(adrs.snapshots(), parts.templates(), parts.words(), parts.scripts());
        this.indexes = new AdrIndexMaker(
                adrs.snapshots(),
                confluence.pages(),
                confluence.restrictions(),
                adrs.words(),
                parts.templates(),
                parts.scripts(),
                confluence.baseUrl());
        this.withoutMacro = new AdrWithoutMacro(adrs.snapshots());
        this.page = new AdrPage(confluence.ownPages(), withoutMacro);
    }

    String number(ConversionContext context) {
        return numbers.html(context);
    }

    String index(Map<String, String> parameters, ConversionContext context) {
        return indexes.html(parameters, context);
    }

    AdrWithoutMacro withoutMacro() {
        return withoutMacro;
    }

    AdrPage page() {
        return page;
    }
}
