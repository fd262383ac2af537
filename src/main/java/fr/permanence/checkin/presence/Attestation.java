package fr.permanence.checkin.presence;

import java.time.LocalDate;
import java.util.List;

/** The days between two others on which a child was here with the mother, as a paper can say it. */
public record Attestation(String mother, String child, LocalDate from, LocalDate to, List<LocalDate> days) {
    public Attestation {
        days = List.copyOf(days);
    }

    @Override
    public String toString() {
        return "Attestation";
    }
}
