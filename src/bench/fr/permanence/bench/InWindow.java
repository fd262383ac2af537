package fr.permanence.bench;

import fr.permanence.people.search.Findable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Starts the whole program in a process of its own, in a window drawn by software, and lets a {@link Probe} use it. */
final class InWindow {
    private static final List<String> NO_SCREEN = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1280x830-32",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true");
    private static final int STARTS = 3;
    private static final int TYPED = 40;

    private InWindow() {}

    /** @param what {@code ready}, {@code frames}, {@code week}, {@code grid}, {@code year} or {@code drag} */
    static void measure(String what, List<Integer> sizes) throws IOException, InterruptedException {
        switch (what) {
            case "ready" -> ready(sizes);
            case "frames" -> frames(sizes);
            case "week" ->
                opening("week", "from the key to a week of 200 sessions laid out", sizes, Centre::withFullTerm);
            case "grid" -> opening("grid", "from the key to a grid of 40 by 60 laid out", sizes, Centre::withFullTerm);
            case "year" -> opening("year", "from the key to a year of 60 stays laid out", sizes, Centre::withFullYear);
            case "drag" -> drag(sizes);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void drag(List<Integer> sizes) throws IOException, InterruptedException {
        Table shown = new Table("from the mouse to the year laid out", "a square in a bare window");
        Table gaps = new Table("between two pulses while a stay is pulled", "in a bare window");
        List<String> bare = run(List.of("bareDrag"));
        for (int size : sizes) {
            Path folder = Centre.withFullYear(size);
            List<String> year = run(List.of("drag", folder.toString()));
            shown.row(size, spread(year, "shown"), spread(bare, "shown"));
            gaps.row(size, spread(year, "gaps"), spread(bare, "gaps"));
            Centre.discard(folder);
        }
        shown.print();
        gaps.print();
    }

    private static void ready(List<Integer> sizes) throws IOException, InterruptedException {
        Table start = new Table("from the command to the first page", "to a bare window");
        Table ready = new Table("from the passphrase to the desk", "bare Argon2id");
        Table found = new Table("from the desk to somebody found", "one frame");
        for (int size : sizes) {
            List<Probe.Ready> times = new ArrayList<>();
            List<Long> bare = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                Path folder = Centre.copyOf(size);
                times.add(Probe.Ready.of(run(List.of("ready", folder.toString()))));
                bare.add(Long.parseLong(run(List.of("bare")).getLast()));
                Centre.discard(folder);
            }
            Spread floor =
                    Spread.ofNanos(times.stream().mapToLong(Probe.Ready::argon).toArray());
            start.row(
                    size,
                    Spread.ofNanos(times.stream().mapToLong(Probe.Ready::start).toArray()),
                    Spread.ofNanos(bare.stream().mapToLong(Long::longValue).toArray()));
            ready.row(
                    size,
                    Spread.ofNanos(times.stream().mapToLong(Probe.Ready::desk).toArray()),
                    floor);
            found.row(
                    size,
                    Spread.ofNanos(times.stream().mapToLong(Probe.Ready::found).toArray()),
                    Spread.ofNanos(new long[] {1_000_000_000L / 60}));
        }
        start.print();
        ready.print();
        found.print();
    }

    private static void frames(List<Integer> sizes) throws IOException, InterruptedException {
        Table shown = new Table("from the key to the rows laid out", "letter in a bare window");
        Table gaps = new Table("between two pulses", "in a bare window");
        List<String> bare = List.of();
        for (int size : sizes) {
            Path folder = Centre.copyOf(size);
            Path names = Files.write(folder.resolveSibling("names-" + size), names(size));
            if (bare.isEmpty()) bare = run(List.of("bareFrames", names.toString()));
            List<String> desk = run(List.of("frames", folder.toString(), names.toString()));
            shown.row(size, spread(desk, "shown"), spread(bare, "shown"));
            gaps.row(size, spread(desk, "gaps"), spread(bare, "gaps"));
            Centre.discard(folder);
            Files.delete(names);
        }
        shown.print();
        gaps.print();
    }

    private static void opening(String what, String says, List<Integer> sizes, IntFunction<Path> filled)
            throws IOException, InterruptedException {
        Table table = new Table(says, "600 labels in a bare window");
        Spread floor = spread(run(List.of("bareLabels")), "shown");
        for (int size : sizes) {
            Path folder = filled.apply(size);
            table.row(size, spread(run(List.of(what, folder.toString())), "shown"), floor);
            Centre.discard(folder);
        }
        table.print();
    }

    private static Spread spread(List<String> said, String word) {
        String line = said.stream()
                .filter(one -> one.startsWith(word + " "))
                .findFirst()
                .orElseThrow();
        return Spread.ofNanos(
                Stream.of(line.split(" ")).skip(1).mapToLong(Long::parseLong).toArray());
    }

    /** Names of people of that centre in plain letters, some with a slip. */
    private static List<String> names(int size) {
        try (Centre centre = Centre.of(size)) {
            List<Findable> all = new ArrayList<>(centre.everybody());
            Collections.shuffle(all, new Random(7));
            Typing typing = new Typing(7);
            List<String> names = new ArrayList<>();
            for (Findable person : all.subList(0, TYPED)) {
                String plain = Normalizer.normalize(Typing.shown(person), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z ]", "");
                if (!plain.isBlank()) names.add(names.size() % 4 == 3 ? typing.slip(plain) : plain);
            }
            return names;
        }
    }

    /** What the probe printed. */
    private static List<String> run(List<String> args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(NO_SCREEN);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-Dbench.started=" + System.currentTimeMillis());
        command.add(Probe.class.getName());
        command.addAll(args);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said;
        try (var out = process.inputReader()) {
            said = out.lines().toList();
        }
        if (process.waitFor() != 0) throw new IllegalStateException(args.getFirst() + " ended badly: " + said);
        return said;
    }
}
