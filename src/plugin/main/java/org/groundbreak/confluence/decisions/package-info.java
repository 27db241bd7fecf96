/**
 * DACI decisions: noticed when their pages are published, kept in streams, decided by their approvers (rules D1 to D18;
 * ADR 0020 and 0026). {@link DecisionsFeature} is the log and what people do, by {@link DecisionDesk}; {@link
 * DecisionMacrosFeature} is what everybody reads. What is written into pages is {@link DecisionEdits}, what the informed
 * are told {@link DecisionNews}.
 *
 * <p>REST: {@link DecisionResource}; templates: {@code decision-summary.vm}, {@code decision-option.vm}; scripts: {@code
 * js/decisions}. Their history is {@code confluence.trail}, their list {@code confluence.register}, their records {@code
 * confluence.adrs}.
 */
package org.groundbreak.confluence.decisions;
