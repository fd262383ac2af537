package fr.permanence.people.register;

import fr.permanence.ids.PersonId;
import fr.permanence.people.PersonDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Registers written for proofs, and a house that remembers whom it took in. */
final class Registers {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Registers() {}

    static RegisterSheet read(Path file) {
        return read(file, Map.of());
    }

    static RegisterSheet read(Path file, Map<Integer, Use> chosen) {
        RegisterReading reading = Register.in(file, TODAY).read(chosen, () -> false, count -> {});
        if (reading instanceof RegisterReading.Read read) return read.sheet();
        throw new AssertionError(reading.toString());
    }

    static RegisterSheet lines(Path folder, String... lines) {
        try {
            return read(Files.write(folder.resolve("registre.csv"), List.of(lines)));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The long labels that French centres fill, with nineteen people of one name, told apart by number and birth. */
    static Path nineteenHomonyms(Path folder) throws IOException {
        Path file = folder.resolve("registre.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Permanence", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Personnes");
            List<String> headings = List.of(
                    "ID \n(colonne à remplir uniquement en cas d'ID personnalisés)",
                    "Civilité",
                    "Nom de naissance",
                    "Prénom",
                    "Nom d'usage / Surnom",
                    "Date de naissance",
                    "Lieu de naissance",
                    "Numéro de téléphone",
                    "Commentaires \n(1000 caractères maximum)",
                    "Nom Ayant-Droit 1",
                    "Prénom Ayant-Droit 1",
                    "Date de Naissance Ayant-Droit 1");
            for (int column = 0; column < headings.size(); column++) sheet.value(0, column, headings.get(column));
            for (int row = 1; row <= 19; row++) {
                sheet.value(row, 0, row * 7);
                sheet.value(row, 1, "F");
                sheet.value(row, 2, "DIALLO");
                sheet.value(row, 3, "Awa");
                sheet.value(row, 4, "DIALLO");
                sheet.value(row, 5, "%02d/05/%d".formatted(row, 1970 + row));
                sheet.value(row, 6, "Guinée");
                sheet.value(row, 7, "06010101%02d".formatted(row));
                sheet.value(row, 11, "01/02/2015");
            }
            workbook.newWorksheet("Feuil2");
        }
        return file;
    }

    /** A house that takes in what a preview adds. */
    static final class House implements KnownPeople {
        private final List<KnownPerson> people = new ArrayList<>();
        private final Map<RegisterMark, KnownPerson> marks = new HashMap<>();
        private final RegisterMarks key = new RegisterMarks(new byte[32]);

        RegisterPreview preview(RegisterSheet sheet) {
            return RegisterRules.preview(sheet, this, key);
        }

        House bringIn(RegisterSheet sheet) {
            preview(sheet).people().forEach(added -> marks.put(added.mark(), know(added.draft())));
            return this;
        }

        KnownPerson know(PersonDraft draft) {
            KnownPerson person = new KnownPerson(
                    new PersonId(people.size() + 1),
                    draft.chosenName(),
                    draft.familyName(),
                    draft.birth(),
                    draft.registerNumber());
            people.add(person);
            return person;
        }

        int size() {
            return people.size();
        }

        @Override
        public Map<RegisterMark, KnownPerson> withMarks(Set<RegisterMark> wanted) {
            Map<RegisterMark, KnownPerson> found = new HashMap<>(marks);
            found.keySet().retainAll(wanted);
            return found;
        }

        @Override
        public Collection<KnownPerson> withNumbers(Set<String> numbers) {
            return people.stream()
                    .filter(person -> person.registerNumber() != null && numbers.contains(person.registerNumber()))
                    .toList();
        }

        @Override
        public Collection<KnownPerson> bornOn(Set<LocalDate> days) {
            return people.stream()
                    .filter(person ->
                            person.birth() instanceof fr.permanence.people.Birth.On on && days.contains(on.day()))
                    .toList();
        }
    }
}
