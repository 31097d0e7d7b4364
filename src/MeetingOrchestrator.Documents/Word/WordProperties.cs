using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MeetingOrchestrator.Documents.Formal;
using MeetingOrchestrator.Documents.Wording;
using NodaTime;
using NodaTime.Text;

namespace MeetingOrchestrator.Documents.Word;

/// <summary>Title, language and date of creation (ECMA-376 part 2, core properties). Written by hand: the library would name the part at random.</summary>
internal static class WordProperties
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Write(CoreFilePropertiesPart part, FormalDocument document, Instant preparedAt)
    {
        // Whole seconds: W3CDTF knows fractions, older readers do not.
        var date = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'Z'").Format(preparedAt);
        using var stream = part.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", Dublin, document.FileTitle);
        Date("created");
        Date("modified");
        xml.WriteElementString("dc", "language", Dublin, Cultures.Of(document.Language).Name);
        xml.WriteEndElement();

        void Date(string name)
        {
            xml.WriteStartElement("dcterms", name, Terms);
            xml.WriteAttributeString("xsi", "type", Schema, "dcterms:W3CDTF");
            xml.WriteString(date);
            xml.WriteEndElement();
        }
    }
}
