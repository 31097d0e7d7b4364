using CsCheck;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Tests.Support;

namespace MeetingOrchestrator.Domain.Tests.Meetings;

public sealed class TextDifferenceTests
{
    private static readonly Gen<string> Words = Gen.OneOf("Просить", "to", "inform", "the", "Стороны", ",", " ", "\n", "1", "\u0301", "😀").Array[0, 40].Select(string.Concat);
    private static readonly Gen<string> Text = Gen.OneOf(Words, Words, Gen.String[0, 60]);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("to inform the parties", "to inform the parties", "=to inform the parties")]
    [InlineData("to inform the parties", "to inform all parties", "=to inform |-the|+all|= parties")]
    [InlineData("by 1 June", "by 1 July 2021", "=by 1 |-June|+July 2021")]
    [InlineData("до 1 июня", "", "-до 1 июня")]
    [InlineData("", "просить", "+просить")]
    public void Difference_is_by_words(string earlier, string later, string expected) => string.Join('|', TextDifference.Between(earlier, later)
        .Select(part => part.Difference switch { Difference.Kept => "=", Difference.Removed => "-", _ => "+" } + part.Text)).ShouldBe(expected);

    [Fact]
    public void Difference_applied_to_the_earlier_text_gives_the_later() => Gen.Select(Text, Text).Sample(
        (earlier, later) =>
        {
            var parts = TextDifference.Between(earlier, later);
            string.Concat(parts.Where(part => part.Difference != Difference.Added).Select(part => part.Text)).ShouldBe(earlier);
            string.Concat(parts.Where(part => part.Difference != Difference.Removed).Select(part => part.Text)).ShouldBe(later);
            parts.Zip(parts.Skip(1)).All(pair => pair.First.Difference != pair.Second.Difference).ShouldBeTrue();
            parts.All(part => part.Text.Length > 0).ShouldBeTrue();
        },
        iter: 10_000);

    [Fact]
    public void Texts_too_long_to_compare_word_by_word_differ_as_a_whole()
    {
        var (earlier, later) = (string.Concat(Enumerable.Range(0, 4_000).Select(number => $"a{number} ")), string.Concat(Enumerable.Range(0, 4_000).Select(number => $"b{number} ")));
        TextDifference.Between("x " + earlier, "x " + later).Length.ShouldBe(4);
    }

    [Fact]
    public void Versions_differ_by_point_in_each_language()
    {
        var before = new DecisionVersion(1, Give.Points("d1", "inform", "report"), null);
        var after = new DecisionVersion(2, before.Draft with
        {
            Points = [before.Draft.Points[1] with { Text = new("ru report", "report soon") }, new(3, OperativeVerb.Request, Sample.Text("meet"))],
        }, null);
        var english = DecisionDifference.Between(before, after, Language.English);
        english.Points.Select(point => (point.Key, point.Earlier, point.Later)).ShouldBe(
            [(2, OperativeVerb.Instruct, OperativeVerb.Instruct), (3, null, OperativeVerb.Request), (1, OperativeVerb.Instruct, null)]);
        english.Points[0].Text.ShouldBe([new(Difference.Kept, "report"), new(Difference.Added, " soon")]);
        DecisionDifference.Between(before, after, Language.Russian).Points[0].Text.ShouldBe([new(Difference.Kept, "ru report")]);
    }
}
