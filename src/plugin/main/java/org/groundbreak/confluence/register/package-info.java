/**
 * The register of decisions (rules N2 and N3): the macro {@code groundbreak-decisions} for everybody, by REST for each
 * viewer, and a page of its own. It reads the rows of {@code confluence.decisions} and is told nothing by it. Entry:
 * {@link RegisterFeature}; REST: {@link RegisterResource}; templates: {@code decision-register.vm}, {@code
 * decision-register-page.vm}; scripts: {@code js/decisions/register.js} and {@code register-filter.js}.
 */
package org.groundbreak.confluence.register;
