/**
 * The panel inside the page of a spec: what everybody reads ({@link SpecSummaryMaker}, rules V1 to V3) and what one
 * viewer sees and may do ({@link SpecPanelMaker}). {@link PanelFeature} is what the macro and all REST methods below
 * {@code /specs/{contentId}} ask, those of rounds, verdicts, questions and meetings included; they are thin, and ask
 * {@code specs}, {@code epics}, {@code reviews}, {@code questions} and {@code meetings}.
 *
 * <p>Which button is offered is asked of the command (ADR 0017). Templates: {@code spec-summary.vm}, {@code
 * macroless-page.vm}; scripts: {@code js/spec}, {@code js/review}, {@code js/questions} and {@code js/meetings}.
 */
package org.groundbreak.confluence.panel;
