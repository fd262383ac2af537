package fr.permanence.bench;

import fr.permanence.ids.PersonId;
import fr.permanence.people.search.Findable;
import fr.permanence.people.search.Match;
import fr.permanence.people.search.PersonIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * How well the desk's box finds people, with names made up from syllables of several languages, and what the index behind it
 * costs: building, memory, one key, one change. Times are the thread's own, so that a busy machine does not blur them.
 */
final class SearchQuality {
    static final String[][] SYLLABLES = {
        "o lu wa fe mi se un to la de a yo ba tun de ife oma chi ne nye dum ka osa ri en ebu ka".split(" "),
        "ma rie lou ise an ne cla ire so phie ju lie tte ge ne vie ve va le rie nd ca mil le".split(" "),
        "ghe or ghe io na mi ha e la ste fa nia vi o ri ca ale xan dra do ina cris ti na".split(" "),
        "xiao ying mei ling zhang wei li na hua jing yan fang qiu chun lan hong yu".split(" "),
        "kha di ja fa ti ma a mi na ze i neb ha ya sou ad lei la na wal sa mi ra".split(" "),
        "gua da lu pe ma ri sol es pe ran za yo lan da con cep cion mer ce des ju a na".split(" "),
        "des i sla va iva nka tsve ta rad ka kra si mi ra bo ya na sne zha na zhi vka".split(" "),
        "pre cious bless ing mer cy joy grace pa tience fa vour glo ria peace hope".split(" ")
    };

    static void measure(List<Integer> sizes) {
        for (int size : sizes) new SearchQuality(size).run();
    }

    static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    final Random random = new Random(7);
    final Typing typing = new Typing(7);
    final List<Findable> people = new ArrayList<>();
    final Map<String, Integer> holders = new HashMap<>();
    final Map<PersonId, Double> warmth = new HashMap<>();
    final PersonIndex index = new PersonIndex(p -> warmth.getOrDefault(p, 0.0));

    private SearchQuality(int size) {
        List<String> common = new ArrayList<>();
        for (int i = 0; i < 400; i++) common.add(name(1 + random.nextInt(2)));
        for (int i = 0; i < size; i++) {
            // One in two has a common first name, the first ones of the list much more often than the last.
            String chosen = random.nextBoolean()
                    ? common.get((int) (400 * Math.pow(random.nextDouble(), 3)))
                    : name(2 + random.nextInt(2));
            String family = random.nextInt(10) < 7
                    ? (random.nextInt(3) == 0 ? common.get(random.nextInt(400)) : name(2 + random.nextInt(2)))
                    : null;
            List<String> aliases = random.nextInt(4) == 0 ? List.of(name(1 + random.nextInt(2))) : List.of();
            String phone = random.nextInt(3) == 0
                    ? "+234" + (7_000_000_000L + random.nextInt(999_999_999))
                    : "+33" + (600_000_000 + random.nextInt(199_999_999));
            PersonId id = new PersonId(i + 1);
            people.add(new Findable(
                    id,
                    chosen,
                    family,
                    aliases,
                    random.nextInt(9) == 0 ? "R" + i : null,
                    List.of(phone),
                    random.nextInt(8) != 0));
            holders.merge(Typing.shown(people.getLast()).toLowerCase(Locale.ROOT), 1, Integer::sum);
            if (random.nextInt(5) == 0) warmth.put(id, random.nextDouble() * 50);
        }
    }

    String name(int parts) {
        String[] from = SYLLABLES[random.nextInt(SYLLABLES.length)];
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts + 1; i++) name.append(from[random.nextInt(from.length)]);
        if (parts > 1 && random.nextInt(12) == 0) name.insert(name.length() / 2, '-');
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    void run() {
        System.gc();
        long free = used();
        long begun = THREAD.getCurrentThreadCpuTime();
        index.load(people);
        double build = (THREAD.getCurrentThreadCpuTime() - begun) / 1e6;
        System.gc();
        System.out.printf("== %,d people: built in %.0f ms, %.1f MB%n", people.size(), build, (used() - free) / 1e6);
        quality("one slip", (name, i) -> typing.slip(name), true);
        quality("one slip, first name alone", (name, i) -> typing.slip(name), false);
        quality("other spelling by sound", (name, i) -> typing.respell(name), true);
        quality("other spelling, first name alone", (name, i) -> typing.respell(name), false);
        exact();
        for (int round = 0; round < 2; round++) speed(round == 1);
        changes();
    }

    /** How often the right person is in the first five when her name, unique, is typed otherwise. */
    void quality(String what, BiFunction<String, Integer, String> otherwise, boolean full) {
        Map<String, Integer> same = full ? holders : new HashMap<>();
        if (!full) for (Findable p : people) same.merge(p.chosenName().toLowerCase(Locale.ROOT), 1, Integer::sum);
        int asked = 0;
        int found = 0;
        int crowded = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; asked < 1500 && i < people.size() * 3; i++) {
            Findable person = people.get(random.nextInt(people.size()));
            String name = full ? Typing.shown(person) : person.chosenName();
            if (same.get(name.toLowerCase(Locale.ROOT)) > 1) continue;
            String typed = otherwise.apply(name, i);
            if (typed.equalsIgnoreCase(name) || typed.length() < 3) continue;
            asked++;
            boolean hit = index.find(typed, 5).stream().anyMatch(m -> m.person().equals(person.person()));
            if (hit) found++;
            else if (index.find(typed, 2000).stream().anyMatch(m -> m.person().equals(person.person()))) crowded++;
            else if (missed.size() < 6) missed.add(name + " / " + typed);
        }
        System.out.printf(
                "%-34s %5.1f %% of %d in the first five, %.1f %% further down; not found: %s%n",
                what, 100.0 * found / asked, asked, 100.0 * crowded / asked, missed);
    }

    /** Full names and their beginnings: the right person or people who match no worse are the first five. */
    void exact() {
        int bad = 0;
        for (int i = 0; i < 400; i++) {
            Findable person = people.get(random.nextInt(people.size()));
            String name = Typing.shown(person);
            List<Match> matches = index.find(name.toUpperCase(Locale.ROOT), people.size());
            int place = matches.stream().map(Match::person).toList().indexOf(person.person());
            if (place < 0
                    || (place >= 5
                            && matches.get(place).how() != matches.getFirst().how())) bad++;
            String prefix = name.substring(0, 1 + random.nextInt(name.length()));
            List<Match> five = index.find(prefix, 5);
            if (five.stream().anyMatch(m -> m.how().compareTo(fr.permanence.people.search.How.PHONE) > 0)
                    && index.find(prefix, 500).size() > 5
                    && five.stream().noneMatch(m -> m.person().equals(person.person()))) bad++;
        }
        System.out.printf("full names and beginnings: %d bad of 800%n", bad);
    }

    void speed(boolean print) {
        int questions = 1500;
        List<long[]> times = new ArrayList<>();
        String worst = "";
        long worstTime = 0;
        for (int i = 0; i < questions; i++) {
            Findable person = people.get(random.nextInt(people.size()));
            String name = i % 3 == 0
                    ? Typing.shown(person)
                    : i % 3 == 1
                            ? typing.slip(Typing.shown(person))
                            : i % 6 == 2
                                    ? typing.respell(Typing.shown(person))
                                    : "0" + person.phones().getFirst().substring(3);
            for (int keys = 1; keys <= name.length(); keys++) {
                String typed = name.substring(0, keys);
                // The thread's own time, so that a busy machine does not blur the figures.
                long begun = THREAD.getCurrentThreadCpuTime();
                index.find(typed, 8);
                long took = THREAD.getCurrentThreadCpuTime() - begun;
                times.add(new long[] {took, keys});
                if (took > worstTime) {
                    worstTime = took;
                    worst = typed;
                }
            }
        }
        if (!print) return;
        long[] sorted = times.stream().mapToLong(t -> t[0]).sorted().toArray();
        System.out.printf(
                "%d keystrokes: p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms, max %.3f ms (%s)%n",
                sorted.length, at(sorted, .5), at(sorted, .99), at(sorted, .999), at(sorted, 1), worst);
        for (int keys : new int[] {1, 2, 3, 4, 5, 6, 8, 10, 14}) {
            long[] some = times.stream()
                    .filter(t -> t[1] == keys)
                    .mapToLong(t -> t[0])
                    .sorted()
                    .toArray();
            if (some.length > 0)
                System.out.printf(
                        "   key %2d: p50 %.3f p99 %.3f max %.3f ms%n", keys, at(some, .5), at(some, .99), at(some, 1));
        }
    }

    void changes() {
        long begun = System.nanoTime();
        for (int i = 0; i < 500; i++) index.put(people.get(random.nextInt(people.size())));
        double put = (System.nanoTime() - begun) / 500 / 1e6;
        begun = System.nanoTime();
        for (int i = 0; i < 500; i++)
            index.warmed(people.get(random.nextInt(people.size())).person());
        System.out.printf("one change %.3f ms, one visit %.3f ms%n", put, (System.nanoTime() - begun) / 500 / 1e6);
    }

    static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
