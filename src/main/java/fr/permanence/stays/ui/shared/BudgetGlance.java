package fr.permanence.stays.ui.shared;

/**
 * The budget of a stay in one line.
 *
 * @param sums what is spent of what was planned: "2 840,00 € sur 3 100,00 €"
 * @param perHead what that is for one: "284,00 € par personne · participations 210,00 €"
 * @param share how much of what was planned is spent, 0 to 1; more than 1 is beyond it
 */
public record BudgetGlance(String sums, String perHead, double share) {}
