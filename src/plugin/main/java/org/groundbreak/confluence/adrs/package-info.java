/**
 * Architecture decision records: read from pages, numbered, listed, and changed in their pages (rules A1 to A42; ADR
 * 0024). {@link AdrsFeature} keeps the rows ({@link AdrWatcher}, {@link AdrNumbering}), lists them ({@link
 * AdrListService}) and changes them ({@link AdrDesk}); {@link AdrMacrosFeature} is what pages show; {@link
 * DecisionAdrFeature} and {@link RoundAdrFeature} make records of outcomes (ADR 0027).
 *
 * <p>REST: {@link AdrResource}, {@link AdrListResource}, {@link DecisionAdrResource}, {@link RoundAdrResource};
 * templates: {@code adr-number.vm}, {@code adr-index.vm}, {@code adr-page.vm}; scripts: {@code js/adrs}. How a record is
 * read from a page stands in {@code org.groundbreak.adrs}.
 */
package org.groundbreak.confluence.adrs;
