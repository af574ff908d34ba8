package site.infer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import site.trace.Clause.Ends;
import site.trace.Step;
import site.trace.Step.Case;
import site.trace.Step.Grade;
import site.trace.Step.OneOf;
import site.trace.Step.Printed;

/** Finds the {@code one of} for the different ways that runs took. */
record Alternatives(Structure structure) {

  /** A way, and the runs that took it. */
  private record Way(List<List<RunEvent>> runs, List<Step> steps) {

    List<String> text() {
      return steps.stream().map(Evidence::text).toList();
    }
  }

  /** The cases; ways that differ only in the printing thread are one. */
  List<Step> cases(Collection<List<List<RunEvent>>> groups) {
    var ways = List.copyOf(groups.stream().map(runs -> new Way(runs, structure.infer(runs)))
        .collect(Collectors.toMap(Way::text, Function.identity(), this::both, LinkedHashMap::new)).values());
    if (ways.size() == 1) {
      return ways.getFirst().steps();
    }
    if (ways.stream().allMatch(way -> way.steps().size() == 1 && way.steps().getFirst() instanceof Printed)) {
      return List.of(oneOf(Structure.sorted(ways.stream().map(way -> way.steps().getFirst()).toList())));
    }
    var names = names(ways);
    return List.of(new OneOf(structure.evidence().number(), IntStream.range(0, names.size())
        .mapToObj(i -> named(names.get(i), ways.get(i).steps(), Optional.empty()))
        .sorted(Comparator.comparing(Case::name)).toList()));
  }

  private Way both(Way one, Way other) {
    return new Way(Stream.concat(one.runs.stream(), other.runs.stream()).toList(),
        structure.evidence().merged(List.of(one.steps, other.steps)));
  }

  OneOf oneOf(List<Step> lines) {
    return new OneOf(structure.evidence().number(),
        lines.stream().map(line -> named("", List.of(line), Optional.empty())).toList());
  }

  private Case named(String name, List<Step> steps, Optional<Ends> ending) {
    return new Case(structure.evidence().number(), name, Grade.EXPECTED, steps, ending);
  }

  /** The first speaker of each way, if that tells the ways apart. */
  private static List<String> names(List<Way> ways) {
    var first = ways.stream()
        .map(way -> way.runs().stream().map(run -> run.getFirst().speaker()).distinct().toList()).toList();
    boolean tells = first.stream().allMatch(names -> names.size() == 1 && !names.getFirst().isEmpty())
        && new HashSet<>(first).size() == first.size();
    return tells ? first.stream().map(names -> names.getFirst() + " first").toList()
        : IntStream.range(0, ways.size()).mapToObj(i -> "" + (char) ('A' + i)).toList();
  }

  /** A case for each of the different endings. */
  Step ofEndings(List<List<RunEvent>> runs) {
    var groups = List.copyOf(Structure.grouped(runs, this::ending));
    var names = InferredEndings.caseNames(groups.stream().map(group -> ending(group.getFirst())).toList());
    return new OneOf(structure.evidence().number(), IntStream.range(0, names.size())
        .mapToObj(i -> ended(names.get(i), groups.get(i)))
        .sorted(Comparator.comparing(it -> !it.name().equals(InferredEndings.ENDS))).toList());
  }

  private Ends ending(List<RunEvent> run) {
    return structure.endings().get(run.getLast().run());
  }

  private Case ended(String name, List<List<RunEvent>> runs) {
    var out = runs.stream().map(run -> run.subList(0, run.size() - 1)).toList();
    var err = runs.stream().map(run -> structure.errors().get(run.getLast().run())).toList();
    var steps = Stream.concat(structure.infer(out).stream(), structure.infer(err).stream()).toList();
    var ending = ending(runs.getFirst());
    boolean isSaid = !InferredEndings.isPlain(ending) || steps.isEmpty();
    return named(name, steps, isSaid ? Optional.of(ending) : Optional.empty());
  }
}
