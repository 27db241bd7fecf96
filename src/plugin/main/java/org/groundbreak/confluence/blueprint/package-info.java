/**
 * The blueprints: what their wizards check, and what they put into a new page (rules S2, L11 and A31); "Add a blueprint"
 * in CONTRIBUTING says what belongs to one. Entry: {@link BlueprintFeature}, and {@link AdrLabelFeature} for the label of
 * records; the host makes the context providers. REST: {@link WizardResource}; templates: {@code templates/blueprint} and
 * {@code soy}; script: {@code js/blueprint/wizard.js}.
 */
package org.groundbreak.confluence.blueprint;
