package fr.permanence.bench;

import fr.permanence.stays.rooms.plan.Planner;
import fr.permanence.stays.rooms.plan.RoomCase;
import fr.permanence.stays.rooms.plan.RoomPlan;
import fr.permanence.stays.rooms.plan.RoomQuestion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a plan of the rooms costs for groups of women, a third of them with a child, each with a wish or two, and the team.
 * Times are the thread's own, so that a busy machine does not blur them; the first is that of a program just started.
 */
final class RoomFilling {
    private static final List<Integer> WOMEN = List.of(12, 20, 60);
    private static final int CASES = 25;
    private static final double NANOS_IN_MILLI = 1e6;

    private RoomFilling() {}

    static void measure() {
        System.out.printf(
                "%n| women | people | first ms | median | most | best for certain | wishes kept | without a bed |%n|---|---|---|---|---|---|---|---|%n");
        for (int women : WOMEN) row(women);
    }

    private static void row(int women) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        double[] times = new double[CASES];
        int certain = 0;
        int wishes = 0;
        int unkept = 0;
        int without = 0;
        int people = 0;
        for (int seed = 0; seed < CASES; seed++) {
            RoomQuestion question = RoomCase.group(seed, women);
            long before = thread.getCurrentThreadCpuTime();
            RoomPlan plan = Planner.plan(question, () -> false).orElseThrow();
            times[seed] = (thread.getCurrentThreadCpuTime() - before) / NANOS_IN_MILLI;
            if (plan.isBest()) certain++;
            wishes += question.wishes().size();
            unkept += plan.unkept().size();
            without += plan.withoutBed().size();
            people = question.sleepers().size();
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.0f | %.0f | %.0f | %d of %d | %d of %d | %d |%n",
                women,
                people,
                first,
                times[CASES / 2],
                times[CASES - 1],
                certain,
                CASES,
                wishes - unkept,
                wishes,
                without);
    }
}
