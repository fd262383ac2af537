package fr.permanence.people.register;

import fr.permanence.tables.Reading;
import fr.permanence.tables.Spreadsheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** The centre's own register, in a spreadsheet that somebody hands over. */
public final class Register {
    private final Path file;
    private final LocalDate today;

    private Register(Path file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /** The register in this file; today is what births are judged by. */
    public static Register in(Path file, LocalDate today) {
        return new Register(file, today);
    }

    /**
     * Reads the whole register, in the calling thread.
     *
     * @param chosen what the person decided about columns, by their place from 0; the others are recognised by heading
     * @param stopped asked at every row
     * @param progress is told now and then how many rows were read
     */
    public RegisterReading read(Map<Integer, Use> chosen, BooleanSupplier stopped, IntConsumer progress) {
        RowsOfRegister rows = new RowsOfRegister(chosen, today);
        Reading reading = Spreadsheet.in(file).read(rows::add, stopped, progress);
        return switch (reading) {
            case Reading.Finished finished -> new RegisterReading.Read(rows.sheet(finished.notices()));
            case Reading.Refused refused -> new RegisterReading.Refused(refused.refusal());
            case Reading.Stopped stopping -> new RegisterReading.Stopped();
        };
    }
}
