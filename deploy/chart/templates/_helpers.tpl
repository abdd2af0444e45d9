{{- define "sluice.name" -}}
{{- if contains "sluice" .Release.Name }}{{ .Release.Name | trunc 50 | trimSuffix "-" }}{{ else }}{{ printf "%s-sluice" .Release.Name | trunc 50 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "sluice.image" -}}
{{- with .Values.image }}
{{- if .digest }}{{ .repository }}@{{ .digest }}{{ else }}{{ .repository }}:{{ .tag | default $.Chart.AppVersion }}{{ end }}
{{- end }}
{{- end }}

{{- define "sluice.serviceAccount" -}}
{{- if .Values.serviceAccount.create }}{{ .Values.serviceAccount.name | default (include "sluice.name" .) }}{{ else }}{{ .Values.serviceAccount.name | default "default" }}{{ end }}
{{- end }}

{{/* The labels by which pods of one part are found: (dict "root" $ "part" "index"). They never change. */}}
{{- define "sluice.selector" -}}
app.kubernetes.io/name: sluice
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}

{{- define "sluice.labels" -}}
{{ include "sluice.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version | quote }}
{{- end }}

{{/* The ConfigMap with deployment.json. */}}
{{- define "sluice.deployment" -}}
{{ .Values.deployment.configMap | default (printf "%s-deployment" (include "sluice.name" .)) }}
{{- end }}

{{/* Pods without rights: a user that is a number, nothing writable, no token of the cluster's API. */}}
{{- define "sluice.pod" -}}
{{- /* A hook runs before the chart's own account is there. */}}
serviceAccountName: {{ if and .hook .root.Values.serviceAccount.create }}default{{ else }}{{ include "sluice.serviceAccount" .root }}{{ end }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  # The group of the files of mounted Secrets, which root owns.
  fsGroup: 65532
  seccompProfile: {type: RuntimeDefault}
{{- with .root.Values.imagePullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.priorityClassName }}
priorityClassName: {{ . | quote }}
{{- end }}
{{- end }}

{{- define "sluice.container" -}}
image: {{ include "sluice.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
{{- end }}

{{- define "sluice.env" -}}
{{- if .Values.chain }}
- {name: SLUICE_CHAIN, value: {{ .Values.chain | quote }}}
{{- end }}
- {name: SLUICE_DEPLOYMENT, value: /deployment/deployment.json}
- name: SLUICE_RPC_URLS
  valueFrom: {secretKeyRef: {name: {{ .Values.rpc.secret | quote }}, key: {{ .Values.rpc.key | quote }}}}
{{- if .Values.traces.secret }}
- name: OTEL_EXPORTER_OTLP_HEADERS
  valueFrom: {secretKeyRef: {name: {{ .Values.traces.secret | quote }}, key: {{ .Values.traces.key | quote }}}}
{{- end }}
{{- end }}

{{- define "sluice.primary" -}}
- name: SLUICE_DATABASE_URL
  valueFrom: {secretKeyRef: {name: {{ .Values.database.secret | quote }}, key: {{ .Values.database.key | quote }}}}
{{- end }}

{{- define "sluice.volumes" -}}
- name: config
  configMap: {name: {{ include "sluice.name" . }}-config}
- name: deployment
  configMap: {name: {{ include "sluice.deployment" . | quote }}}
{{- end }}

{{- define "sluice.mounts" -}}
- {name: config, mountPath: /config, readOnly: true}
- {name: deployment, mountPath: /deployment, readOnly: true}
{{- end }}

{{/* Alive and ready by the admin listener; (dict "port" "http") for another listener's word on readiness. */}}
{{- define "sluice.probes" -}}
livenessProbe:
  httpGet: {path: /healthz, port: admin}
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
readinessProbe:
  httpGet: {path: /readyz, port: {{ .port }}}
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- end }}

{{- define "sluice.podMeta" -}}
annotations:
  # Pods are replaced when their settings change.
  checksum/config: {{ include (print $.root.Template.BasePath "/config.yaml") .root | sha256sum }}
  {{- with .root.Values.podAnnotations }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
labels:
  {{- include "sluice.labels" . | nindent 2 }}
  {{- with .root.Values.podLabels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- end }}
