package fr.permanence.stays.prepare;

/** What is written of one who comes along. */
public record AccompanierDraft(String name, Gender gender, Belongs belongs) {
    @Override
    public String toString() {
        return "AccompanierDraft";
    }
}
