using MeetingOrchestrator.Architecture.Tests.Repository;

namespace MeetingOrchestrator.Architecture.Tests.Sources;

public sealed class WorkingPapersTests
{
    [Fact]
    public void Working_papers_beside_the_repository_stay_out_of_it()
    {
        var beside = new DirectoryInfo(RepositoryRoot.Combine("..", "shared"));
        Assert.SkipUnless(beside.Exists, "there are no working papers in ../shared to compare with");
        var papers = beside.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? beside.FullName;

        SourceTree.Paths(papers).ShouldNotBeEmpty();
        WorkingPapersRule.Check(RepositoryRoot.Path, papers).ShouldBeEmpty();
    }

    [Fact]
    public void Copied_paper_is_found_under_another_name()
    {
        using var papers = new TemporaryFolder();
        using var repository = new TemporaryFolder();
        papers.Write("seed/notes.txt", "a paper");
        papers.Write("empty.txt", "");
        repository.Write("docs/own.md", "our own words");
        repository.Write("docs/empty.md", "");
        repository.Write("docs/copied.md", "a paper");

        WorkingPapersRule.Check(repository.Path, papers.Path)
            .ShouldBe(["docs/copied.md: the same as seed/notes.txt of the working papers"]);
    }
}
